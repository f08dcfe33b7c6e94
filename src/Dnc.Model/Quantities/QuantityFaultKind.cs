namespace Dnc.Model.Quantities;

/// <summary>Why a text is not a quantity.</summary>
internal enum QuantityFaultKind
{
    None,
    NoNumber,
    UnknownPrefix,
    BadNumber,
    BadGrouping,
    BadMagnitude,
    UnknownUnit,
    TwoUnits,
    OutOfRange,
    TooLong,
}
