namespace Dnc.Model.Support.Compiling;

/// <summary>How a formula, or a criterion, moves with one award that it names.</summary>
internal enum Direction
{
    /// <summary>It does not rest on the award.</summary>
    None,

    /// <summary>It never falls while the award rises.</summary>
    Up,

    /// <summary>It never rises while the award rises.</summary>
    Down,

    /// <summary>One of both, which one depends on other figures.</summary>
    OneWay,

    /// <summary>It may rise and fall, or nothing is known.</summary>
    Any,
}
