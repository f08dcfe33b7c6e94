namespace Dnc.Tool;

/// <summary>What the tool returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything is fine.</summary>
    public const int Fine = 0;

    /// <summary>The answer is negative where the caller asked to be told, or it is not known.</summary>
    public const int Negative = 1;

    /// <summary>The input cannot be used.</summary>
    public const int BadInput = 2;
}
