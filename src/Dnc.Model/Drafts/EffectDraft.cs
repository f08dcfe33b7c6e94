using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Drafts;

/// <summary>What a reading changes, as a document states it.</summary>
internal abstract record EffectDraft
{
    internal sealed record Keep : EffectDraft;

    internal sealed record UseStatistic(Statistic Statistic) : EffectDraft;

    internal sealed record UseIndicator(IndicatorId Indicator) : EffectDraft;

    internal sealed record UseTolerance(ToleranceDraft Tolerance) : EffectDraft;

    internal sealed record UseBound(Comparator Comparator, Quantity Quantity, Quantity? Upper, ToleranceDraft? Tolerance) : EffectDraft, IBoundDraft;

    internal sealed record UseDue(LocalDate Due) : EffectDraft;

    internal sealed record UseStrength(Strength Strength) : EffectDraft;

    internal sealed record UseRequired(int Required) : EffectDraft;
}
