using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Support;

/// <summary>A document of support policies (政策库): its facts, parameters, questions and definitions, the awards, and what holds them together.</summary>
/// <remarks>Immutable, equal by content, and not checked by itself: <see cref="Compile"/> checks it and gives what can be evaluated, or everything that is wrong.</remarks>
public sealed partial record PolicyCatalog
{
    /// <summary>Identity, title, sources and validity, the facts, parameters, questions, definitions and rules that the policies rest on.</summary>
    public required RuleSet Rules { get; init => field = Guard.NotNull(value); }

    /// <summary>The currency of all awards.</summary>
    /// <value>Yuan.</value>
    public Currency Currency { get; init; } = Currency.Cny;

    /// <summary>The awards.</summary>
    public ValueList<SupportPolicy> Policies { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Awards for the same matter.</summary>
    public ValueList<PolicyGroup> Groups { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Caps that awards share.</summary>
    public ValueList<SharedCap> Caps { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Budgets over all firms.</summary>
    public ValueList<PolicyBudget> Budgets { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Scores of the population, each of which may rest on those before it.</summary>
    public ValueList<PopulationScore> Scores { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Classes of the population.</summary>
    public ValueList<PolicyClassification> Classes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Tier ladders (企业梯次): the names of classifications among the rules, or of used documents, whose branches are the tiers from the highest down.</summary>
    public ValueList<string> Ladders { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Checks the catalogue and makes it ready to be evaluated.</summary>
    /// <param name="used">The rule sets that it uses, and those that they use in turn, in any order; others are ignored.</param>
    /// <param name="predicates">The predicates of the host that opaque criteria name; null for none.</param>
    /// <param name="limits">How much the rules may ask for; null for <see cref="RuleLimits.Default"/>.</param>
    /// <returns>The compiled catalogue with warnings, or everything that is wrong, each with its path.</returns>
    public Result<CompiledCatalog> Compile(
        ValueList<RuleSet>? used = null, IReadOnlyDictionary<string, OpaquePredicate>? predicates = null, RuleLimits? limits = null) =>
        Compiling.CatalogCompiler.Compile(this, used ?? [], predicates, limits);

    /// <summary>The policies that names of policies and groups stand for, in their order; a name that is no group stands for itself.</summary>
    internal IEnumerable<string> PoliciesOf(IEnumerable<string> names) => names.SelectMany(n => Groups.FirstOrDefault(g => g.Id == n)?.Of ?? [n]);
}
