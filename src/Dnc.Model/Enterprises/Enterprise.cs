using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>An enterprise with what is known about it (企业): who it is, its place in groups and chains, its labels and its facts.</summary>
/// <remarks>
/// Immutable and equal by content. What is not stated is unknown: a null region, industry or day is never guessed, not even from the credit code, whose
/// region is that of the first registration. The size class and every other conclusion come from rules over <see cref="ToFacts"/>.
/// </remarks>
public sealed partial record Enterprise
{
    /// <summary>Creates an enterprise.</summary>
    /// <param name="id">Its unified social credit code, or any other identifier for one without; what looks like a credit code has to be one.</param>
    /// <exception cref="FormatException">The text is no identifier, or a faulty credit code; see <see cref="Create"/>.</exception>
    public Enterprise(string id)
        : this(Checked(id))
    {
    }

    private Enterprise(EnterpriseId id)
    {
        Id = id;
        CreditCode = UnifiedSocialCreditCode.TryParse(id.ToString(), out var code) ? code : null;
        Facts = new FactSet(id.ToString(), []);
    }

    /// <summary>Its identifier: the credit code where it has one.</summary>
    public EnterpriseId Id { get; }

    /// <summary>Its unified social credit code; null for an enterprise under another identifier, such as an invented one.</summary>
    public UnifiedSocialCreditCode? CreditCode { get; }

    /// <summary>Its name; null when it is not told.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>The six digits of the region in which it is registered now; null when that is not told.</summary>
    public string? Region { get; init => field = value is null ? null : SixDigits(value); }

    /// <summary>Its industry; null when that is not told.</summary>
    public IndustryCode? Industry { get; init => field = value is { IsEmpty: true } ? null : value; }

    /// <summary>The day of foundation; null when that is not told.</summary>
    public LocalDate? FoundedOn { get; init; }

    /// <summary>The day on which it was registered in its present region: later than the foundation for one that moved; null when that is not told.</summary>
    public LocalDate? RegisteredInRegionOn { get; init; }

    /// <summary>Its links to parents, controllers and groups.</summary>
    public ValueList<GroupLink> GroupLinks { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where it stands in industry chains.</summary>
    public ValueList<ChainPosition> ChainPositions { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whom it can turn to; null when nobody is named.</summary>
    public ServiceManager? ServiceManager { get; init; }

    /// <summary>The register that tells its labels: its own, or one that it shares with others.</summary>
    public LabelRegister Labels { get; init => field = Guard.NotNull(value); } = LabelRegister.Empty;

    /// <summary>What is stated about it besides, with <see cref="Id"/> as the subject.</summary>
    public FactSet Facts { get; private init; }

    /// <summary>Creates an enterprise, or says what is wrong with its identifier.</summary>
    /// <param name="id">The credit code, or any other identifier for one without.</param>
    /// <returns>
    /// The enterprise, or an issue. A text of 15 to 20 digits and capital letters is taken for a credit code, so that a mistyped one does not pass as an
    /// identifier.
    /// </returns>
    public static Result<Enterprise> Create(string? id)
    {
        if (!EnterpriseId.TryParse(id, out var name))
        {
            return Result.Failed<Enterprise>([ErrorMessages.NotAnEnterpriseId(id)]);
        }

        var text = name.ToString();
        return LooksLikeCode(text) && !UnifiedSocialCreditCode.TryParse(text, out _, out var fault)
            ? Result.Failed<Enterprise>([ErrorMessages.FaultyCreditCode(text, fault)])
            : Result.Of(new Enterprise(name));
    }

    /// <summary>All facts that rules can ask for: those stated, the header and the labels.</summary>
    /// <param name="catalog">The facts of the rules, <see cref="CompiledRules.Facts"/>.</param>
    /// <returns>The facts.</returns>
    /// <remarks>
    /// The header appears under <see cref="EnterpriseFactKeys"/>, where the rules define such a fact as a code or a day that is not by period; positions
    /// in chains, where there is one, are a set of codes told in full. It is a
    /// source like others: where a stated fact says something else, the two conflict, and the evaluation shows it, because nobody has chosen.
    /// </remarks>
    public FactSet ToFacts(FactCatalog catalog)
    {
        Guard.NotNull(catalog);
        return new FactSet(Facts.Subject, [.. Facts.Claims, .. Header(catalog), .. Labels.ClaimsOf(Id, catalog)]);
    }

    private static EnterpriseId Checked(string id)
    {
        var result = Create(id);
        return result.TryGetValue(out var enterprise) ? enterprise.Id : throw new FormatException(result.Issues[0].ToString());
    }

    private static bool LooksLikeCode(string id) => id.Length is >= 15 and <= 20 && id.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c));

    private static string SixDigits(string region)
    {
        Guard.That(region.Length == 6 && region.All(char.IsAsciiDigit), "A region is told by six digits.", nameof(region));
        return region;
    }

    private IEnumerable<FactClaim> Header(FactCatalog catalog)
    {
        (string Key, FactValue? Value)[] header =
        [
            (EnterpriseFactKeys.Industry, Industry is { } industry ? new FactCode(industry.ToString()) : null),
            (EnterpriseFactKeys.Region, Region is { } region ? new FactCode(region) : null),
            (EnterpriseFactKeys.FoundedOn, FoundedOn is { } founded ? new FactDay(founded) : null),
            (EnterpriseFactKeys.RegisteredInRegionOn, RegisteredInRegionOn is { } registered ? new FactDay(registered) : null),
            (EnterpriseFactKeys.ChainPositions, ChainPositions.Count > 0 ? new FactCodes(ChainPositions.Select(p => p.Code).Distinct(StringComparer.Ordinal).ToValueList()) : null),
        ];
        return
            from stated in header
            where stated.Value is not null
            where catalog.TryGet(stated.Key, out var fact) && fact.Kind == stated.Value.Kind && fact.Scope == FactScope.Subject
                && fact.Periodicity is FactPeriodicity.Fixed or FactPeriodicity.AtDate
            select new FactClaim(stated.Key, FactTime.None, stated.Value, EnterpriseFactKeys.Source);
    }
}
