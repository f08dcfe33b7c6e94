namespace Dnc.Model.Support;

/// <summary>Kinds of spans of a cap.</summary>
public enum CapSpanKind
{
    /// <summary>Earlier awards do not count.</summary>
    Now,

    /// <summary>Awards for the same year count.</summary>
    Year,

    /// <summary>Awards for the year and a number of years before it count.</summary>
    Years,

    /// <summary>Awards within the validity of the catalogue count.</summary>
    Validity,

    /// <summary>Awards granted on some days count.</summary>
    Range,

    /// <summary>All awards count.</summary>
    Ever,
}
