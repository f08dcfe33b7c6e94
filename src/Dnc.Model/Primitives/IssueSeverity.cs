namespace Dnc.Model.Primitives;

/// <summary>How much an <see cref="Issue"/> weighs.</summary>
public enum IssueSeverity
{
    /// <summary>The input cannot be used.</summary>
    Error,

    /// <summary>The input can be used, but somebody should look at it.</summary>
    Warning,
}
