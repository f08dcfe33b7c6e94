using Dnc.Model.Time;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>Where a node is judged: under the names of which document, of which item, and how far from the latest period.</summary>
/// <param name="Scope">The document whose names count.</param>
/// <param name="Years">How many years later than the latest.</param>
/// <param name="HalfYears">How many half-years later.</param>
/// <param name="Quarters">How many quarters later.</param>
/// <param name="Months">How many months later.</param>
/// <param name="Item">The facts of the item; null outside items.</param>
internal readonly record struct Frame(RuleScope Scope, int Years = 0, int HalfYears = 0, int Quarters = 0, int Months = 0, BoundFacts? Item = null)
{
    /// <summary>The months by which facts at a date are moved.</summary>
    public int MonthsInAll => (Years * 12) + (HalfYears * 6) + (Quarters * 3) + Months;

    /// <summary>The same place, a number of periods later.</summary>
    public Frame Later(PeriodKind unit, int by) => unit switch
    {
        PeriodKind.Year => this with { Years = Years + by },
        PeriodKind.HalfYear => this with { HalfYears = HalfYears + by },
        PeriodKind.Quarter => this with { Quarters = Quarters + by },
        _ => this with { Months = Months + by },
    };

    /// <summary>How many periods of a kind later; shifts by shorter periods do not move a longer one.</summary>
    public int PeriodsOf(PeriodKind kind) => kind switch
    {
        PeriodKind.Year => Years,
        PeriodKind.HalfYear => (Years * 2) + HalfYears,
        PeriodKind.Quarter => (Years * 4) + (HalfYears * 2) + Quarters,
        _ => MonthsInAll,
    };
}
