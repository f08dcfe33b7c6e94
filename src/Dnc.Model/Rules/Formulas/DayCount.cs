namespace Dnc.Model.Rules.Formulas;

/// <summary>How many days a year has for interest.</summary>
public enum DayCount
{
    /// <summary>The time is in months or years; days are not allowed.</summary>
    None,

    /// <summary>360 days.</summary>
    Days360,

    /// <summary>365 days.</summary>
    Days365,
}
