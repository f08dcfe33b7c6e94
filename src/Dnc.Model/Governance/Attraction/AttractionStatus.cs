using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Governance.Attraction;

/// <summary>How far a project of investment attraction is, and what is known of its sums (招商项目状态).</summary>
public sealed partial record AttractionStatus
{
    internal AttractionStatus(AttractionProject project, AttractionStage stage, ValueList<AttractionEvent> events)
    {
        Project = project;
        Stage = stage;
        Events = events;
        Credit = events.OfType<AttractionCredit>().LastOrDefault()?.Split;
    }

    /// <summary>The project.</summary>
    public AttractionProject Project { get; }

    /// <summary>How far it is.</summary>
    public AttractionStage Stage { get; }

    /// <summary>What happened up to the day, in order.</summary>
    public ValueList<AttractionEvent> Events { get; }

    /// <summary>How its credit is shared by the latest agreement; null when there is none. Nobody is credited by guess.</summary>
    public CreditSplit? Credit { get; }

    /// <summary>The day on which it reached a stage.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The day; null when it has not reached it or skipped it.</returns>
    public LocalDate? ReachedOn(AttractionStage stage)
    {
        AttractionEventKind? kind = Guard.Defined(stage) switch
        {
            AttractionStage.Lead => AttractionEventKind.Lead,
            AttractionStage.Negotiating => AttractionEventKind.Negotiation,
            AttractionStage.Contracted => AttractionEventKind.Signing,
            AttractionStage.Started => AttractionEventKind.Start,
            AttractionStage.Produced => AttractionEventKind.Production,
            AttractionStage.Lost => AttractionEventKind.Loss,
            _ => null,
        };
        return Events.FirstOrDefault(e => e.Kind == kind)?.On;
    }

    /// <summary>What sources say of a sum: the latest of each.</summary>
    /// <param name="kind">Which sum.</param>
    /// <returns>The sums, each once; none when nobody told, more than one where sources differ.</returns>
    public ValueList<Money> Claims(AttractionAmountKind kind) => Events.OfType<AttractionFigures>()
        .SelectMany(f => f.Amounts.Where(a => a.Kind == Guard.Defined(kind)).Select(a => (f.Source.Id, a.Amount)))
        .GroupBy(f => f.Id, StringComparer.Ordinal)
        .Select(g => g.Last().Amount)
        .Distinct()
        .ToValueList();

    /// <summary>A sum on which all sources agree.</summary>
    /// <param name="kind">Which sum.</param>
    /// <returns>The sum; null when nobody told, or sources differ. Missing is not zero.</returns>
    public Money? Amount(AttractionAmountKind kind) => Claims(kind) is [var one] ? one : null;
}
