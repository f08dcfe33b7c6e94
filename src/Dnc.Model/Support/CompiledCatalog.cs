using System.Collections.Concurrent;
using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Combining;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support;

/// <summary>A catalogue that has been checked and can be evaluated (已编译政策库). Immutable and safe to use from many threads.</summary>
public sealed partial class CompiledCatalog
{
    private readonly HashSet<string> _ids;
    private readonly ConcurrentDictionary<string, ValueList<GeneratedName>> _needs = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _dated = new(StringComparer.Ordinal);

    internal CompiledCatalog(PolicyCatalog catalog, CompiledRules rules, ValueList<ComponentPlan> components)
    {
        Catalog = catalog;
        _ids = catalog.Policies.Select(p => p.Id).Concat(catalog.Groups.Select(g => g.Id)).ToHashSet(StringComparer.Ordinal);
        Rules = rules;
        Components = components;
        Plans = components.SelectMany(c => c.Units).SelectMany(u => u.Policies).OrderBy(p => p.Index).ToValueList();
        Prioritised = catalog.Groups.Where(g => OfReadings(g.Combine).Any(c => c is ByPriority)).SelectMany(g => g.Of).ToHashSet(StringComparer.Ordinal);
        UsedBeforeCaps = components.SelectMany(c => c.Units).SelectMany(u => u.Policies.SelectMany(p => p.Needs).Concat(u.Caps.SelectMany(c => c.Needs)))
            .Where(n => n.Kind == GeneratedKind.Gross).Select(n => n.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The catalogue as it was given.</summary>
    public PolicyCatalog Catalog { get; }

    /// <summary>Its rules, with the parts of its policies.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The tier ladders, in the order of the catalogue.</summary>
    public ValueList<TierLadder> Ladders { get; internal init; } = [];

    /// <summary>What has not been checked against the text of a policy and of all that it rests on (未核对).</summary>
    /// <param name="policy">The identifier of the policy.</param>
    /// <returns>Its own remark, and those of definitions, parameters and documents, each once; empty when all has been checked.</returns>
    /// <exception cref="KeyNotFoundException">The catalogue has no such policy.</exception>
    public ValueList<LocalizedText> UnverifiedOf(string policy)
    {
        var plan = Plans.FirstOrDefault(p => p.Policy.Id == Guard.NotNull(policy)) ?? throw new KeyNotFoundException($"The catalogue has no policy '{policy}'.");
        return new[] { plan.When, plan.Award, plan.Cap, plan.Event, plan.Rank, plan.Then, plan.Within }.OfType<string>()
            .SelectMany(Rules.UnverifiedOf).Prepend(plan.Policy.Unverified).OfType<LocalizedText>().Distinct().ToValueList();
    }

    internal ValueList<ComponentPlan> Components { get; }

    /// <summary>The names of awards and of what was had earlier that a definition rests on.</summary>
    internal ValueList<GeneratedName> NeedsOf(string definition) => _needs.GetOrAdd(definition, d => FactKeys.Below(Rules, d).Select(k => GeneratedName.Find(k, _ids)).OfType<GeneratedName>().Distinct().ToValueList());

    /// <summary>Whether the reference date of a policy may decide about a definition: by the law and the years of that day, or by what was had for its year.</summary>
    internal bool DependsOnDay(string definition) => _dated.GetOrAdd(definition, d => Rules.DependsOnDay(d) || NeedsOf(d).Any(n => n.Kind == GeneratedKind.EarlierInYear));

    /// <summary>The policies in the order of the catalogue.</summary>
    internal ValueList<PolicyPlan> Plans { get; }

    /// <summary>The policies of which it matters whether the firm gets anything at all, because others come next.</summary>
    internal IReadOnlySet<string> Prioritised { get; }

    /// <summary>The policies whose amount before caps others rest on.</summary>
    internal IReadOnlySet<string> UsedBeforeCaps { get; }

    /// <summary>The combinations that a group may have: one, or one for each reading.</summary>
    internal static IEnumerable<GroupCombination> OfReadings(GroupCombination combine) => combine is CombinationByReading reading ? reading.Options.Select(o => o.Combine) : [combine];
}
