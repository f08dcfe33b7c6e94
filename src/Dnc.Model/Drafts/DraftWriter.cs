using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>Says what the document of a plan says.</summary>
internal static class DraftWriter
{
    public static PlanDraft ToDraft(Plan plan) => new(
        plan.SchemaAddress,
        plan.Id,
        plan.Name,
        plan.Period.Range,
        plan.Jurisdiction,
        plan.Documents,
        plan.Organizations.All,
        plan.Sections,
        plan.AddedUnits.Select(u => new UnitDraft(u.Id, u.Zh, u.En, u.EnPlural, u.Kind == u.Zh ? null : u.Kind, u.Aliases)).ToValueList(),
        plan.ScheduleBands?.Bands.Select(ToBand).ToValueList(),
        plan.Indicators.Select(i => ToIndicator(i, plan.Jurisdiction)).ToValueList(),
        plan.Commitments.Select(c => CommitmentWriter.ToDraft(c, plan.Documents[0].Id)).ToValueList(),
        plan.Interpretations.Select(ToInterpretation).ToValueList(),
        plan.Decompositions.Select(d => new DecompositionDraft(d.Commitment, d.Parts, d.Source)).ToValueList());

    private static ScheduleBandDraft ToBand(ScheduleBand band)
    {
        var low = band.PointsBehind.Low is { } l && l.TryToDecimal(out var lowValue) ? lowValue : (decimal?)null;
        var high = band.PointsBehind.High is { } h && h.TryToDecimal(out var highValue) ? highValue : (decimal?)null;
        return new ScheduleBandDraft(
            band.Status,
            band.PointsBehind.LowIncluded ? low : null,
            band.PointsBehind.LowIncluded ? null : low,
            band.PointsBehind.HighIncluded ? high : null,
            band.PointsBehind.HighIncluded ? null : high);
    }

    private static IndicatorDraft ToIndicator(Indicator i, OrganizationId jurisdiction) => new(
        i.Id, i.Name, i.Definition, i.Unit, i.Counts, i.Kind, i.Polarity, i.Scope == jurisdiction ? null : i.Scope, i.NotAdditive, i.Discontinued, i.Redefined, i.Note);

    private static InterpretationDraft ToInterpretation(PlanInterpretation i) => new(
        i.Id,
        i.Commitments,
        i.Reading.Question,
        i.IsNote ? null : i.Reading.Options.Select(o => new OptionDraft(o.Id, o.Name, o.Effect.Select(ToEffect).ToValueList())).ToValueList(),
        i.Reading.Choices.Count == 0 ? null : i.Reading.Choices);

    private static EffectDraft ToEffect(ReadingEffect effect) => effect switch
    {
        UseStatistic use => new EffectDraft.UseStatistic(use.Statistic),
        UseIndicator use => new EffectDraft.UseIndicator(use.Indicator),
        UseTolerance use => new EffectDraft.UseTolerance(Bounds.FromTolerance(use.Tolerance)!),
        UseBound use => new EffectDraft.UseBound(use.Bound.Comparator, use.Bound.Quantity, use.Bound.Upper, Bounds.FromTolerance(use.Bound.Tolerance)),
        UseDue use => new EffectDraft.UseDue(use.Due),
        UseStrength use => new EffectDraft.UseStrength(use.Strength),
        UseRequired use => new EffectDraft.UseRequired(use.Required),
        _ => new EffectDraft.Keep(),
    };
}
