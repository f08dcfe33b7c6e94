namespace Dnc.Model.Time;

/// <summary>How long a reporting period is, the longest first.</summary>
public enum PeriodKind
{
    /// <summary>A calendar year (年); the value of <c>default</c>.</summary>
    Year,

    /// <summary>Half a year (半年), from January or July.</summary>
    HalfYear,

    /// <summary>A quarter (季度), from January, April, July or October.</summary>
    Quarter,

    /// <summary>A calendar month (月).</summary>
    Month,
}
