using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Governance.Attraction;

/// <content>What rules are told.</content>
public sealed partial record AttractionStatus
{
    /// <summary>What rules can ask about the project by itself.</summary>
    /// <param name="catalog">The facts of the rules, <see cref="CompiledRules.Facts"/>.</param>
    /// <returns>The facts under <see cref="AttractionFactKeys"/> that the rules define with a fitting kind and unit; what is not known is not told.</returns>
    public FactSet ToFacts(FactCatalog catalog) => new(Project.Id.ToString(), Claims(Guard.NotNull(catalog).Facts, null));

    internal FactSet ToFacts(OrganizationId unit, ValueList<FactDefinition> facts) => new(Project.Id.ToString(), Claims(facts, unit));

    private ValueList<FactClaim> Claims(ValueList<FactDefinition> facts, OrganizationId? unit)
    {
        var told = new Dictionary<string, FactValue?>(StringComparer.Ordinal)
        {
            [AttractionFactKeys.Kind] = new FactCode(Project.Kind.Word()),
            [AttractionFactKeys.Industry] = Project.Industry is { } industry ? new FactCode(industry.ToString()) : null,
            [AttractionFactKeys.Share] = unit is { } u && Credit?.ShareOf(u) is { } share ? FactFigure.Exactly(share.ToQuantity()) : null,
            [AttractionFactKeys.SignedOn] = Day(AttractionStage.Contracted),
            [AttractionFactKeys.StartedOn] = Day(AttractionStage.Started),
            [AttractionFactKeys.ProducedOn] = Day(AttractionStage.Produced),
        };
        foreach (var kind in Enum.GetValues<AttractionAmountKind>())
        {
            told[AttractionFactKeys.Of(kind)] = Part(kind, unit) is { } amount ? FactFigure.Exactly(amount.ToQuantity()) : null;
        }

        return
        [
            .. from fact in facts
               where fact.Periodicity is FactPeriodicity.Fixed or FactPeriodicity.AtDate && fact.Scope == FactScope.Subject
               let value = told.GetValueOrDefault(fact.Key)
               where value is not null && value.Kind == fact.Kind
               where value is not FactFigure figure || (fact.Unit is { } shown && shown.Per.Count == 0 && shown.Unit.IsComparableTo(figure.Bound.Quantity.Unit))
               select new FactClaim(fact.Key, FactTime.None, value, AttractionFactKeys.Source),
        ];
    }

    private Money? Part(AttractionAmountKind kind, OrganizationId? unit) => Amount(kind) is not { } amount ? null
        : unit is not { } owner ? amount
        : Credit?.Divide(amount).FirstOrDefault(p => p.Unit == owner)?.Amount;

    private FactDay? Day(AttractionStage stage) => ReachedOn(stage) is { } day ? new FactDay(day) : null;
}
