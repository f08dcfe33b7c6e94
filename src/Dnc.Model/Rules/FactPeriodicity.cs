namespace Dnc.Model.Rules;

/// <summary>What time a fact belongs to.</summary>
public enum FactPeriodicity
{
    /// <summary>None: it does not change, or only what holds now matters.</summary>
    Fixed,

    /// <summary>A date: it holds until it is stated anew.</summary>
    AtDate,

    /// <summary>A calendar year.</summary>
    Year,

    /// <summary>Half a year.</summary>
    HalfYear,

    /// <summary>A quarter.</summary>
    Quarter,

    /// <summary>A month.</summary>
    Month,
}
