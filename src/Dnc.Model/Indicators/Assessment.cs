using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using NodaTime;

namespace Dnc.Model.Indicators;

/// <summary>How a target stands on a day, and why (目标评估).</summary>
/// <remarks>Shares, points and amounts are exact; only texts round, for display. Amounts are in the base unit of <see cref="StatisticValue.Unit"/>.</remarks>
public sealed record Assessment
{
    internal Assessment(TargetSpecification specification, Indicator indicator, StatisticValue value, LocalDate day, ScheduleBands bands)
    {
        Specification = specification;
        Indicator = indicator;
        Value = value;
        Day = day;
        Bands = bands;
    }

    /// <summary>What was judged.</summary>
    public TargetSpecification Specification { get; }

    /// <summary>The indicator that it was judged by.</summary>
    public Indicator Indicator { get; }

    /// <summary>The day that the question was asked for.</summary>
    public LocalDate Day { get; }

    /// <summary>Which status belongs to how many points behind schedule.</summary>
    public ScheduleBands Bands { get; }

    /// <summary>What is known of the statistic.</summary>
    public StatisticValue Value { get; }

    /// <summary>How the target stands.</summary>
    public AssessmentStatus Status { get; init; }

    /// <summary>Whether the bound is met, on everything that is known: true or false only when it cannot be otherwise.</summary>
    public Verdict Reached { get; init; }

    /// <summary>Whether nothing that happens later can change the status: reached for good, or not reached on a figure for the due date.</summary>
    public bool IsFinal { get; init; }

    /// <summary>The share of the way from the baseline to the target that is done; may be below 0 or above 1. Null where it has no meaning.</summary>
    public Interval<Rational>? Progress { get; init; }

    /// <summary>The share of the way that was expected by the observed time; null where it has no meaning.</summary>
    public Rational? Expected { get; init; }

    /// <summary>Percentage points behind the expected share; negative is ahead. Null where it has no meaning.</summary>
    public Interval<Rational>? PointsBehind { get; init; }

    /// <summary>Whether the baseline, the trajectory or the bands were assumed because nobody stated them.</summary>
    public bool RestsOnAssumptions { get; init; }

    /// <summary>How much is missing to the bound; zero or less when it is met. Null where it has no meaning.</summary>
    public Interval<Rational>? Gap { get; init; }

    /// <summary>What each remaining period must bring; null when nothing remains or it has no meaning.</summary>
    public RequiredRate? Required { get; init; }

    /// <summary>Where the observed paces lead; null when it has no meaning.</summary>
    public Forecast? Forecast { get; init; }

    /// <summary>Why there is no answer; empty when there is one.</summary>
    public ValueList<UndeterminedReason> Reasons { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Why the target stands so: figures with sources, progress, band, what is missing.</summary>
    /// <param name="clause">The clause of the target; null for none.</param>
    /// <returns>The explanation, the answer first.</returns>
    public Explanation Explain(ClauseReference? clause = null) => AssessmentText.Explain(this, clause);
}
