using System.Diagnostics.CodeAnalysis;

namespace Dnc.Model.Primitives;

/// <summary>A value read from an input, or the issues that prevented it.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <remarks>A result with a value may still carry warnings; one without a value carries at least one error.</remarks>
public sealed class Result<T>
    where T : class
{
    private readonly T? _value;

    internal Result(T? value, ValueList<Issue> issues)
    {
        _value = value;
        Issues = issues;
    }

    /// <summary>Everything that was found, errors first come first served in the order of the input.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>Whether there is a value.</summary>
    public bool IsSuccess => _value is not null;

    /// <summary>Gives the value if there is one.</summary>
    /// <param name="value">The value, or null.</param>
    /// <returns>Whether there is a value.</returns>
    public bool TryGetValue([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return value is not null;
    }

    /// <summary>The value, for callers to whom a fault in the input is unexpected.</summary>
    /// <returns>The value.</returns>
    /// <exception cref="InvalidDocumentException">There is no value; the exception carries the issues.</exception>
    public T OrThrow() => _value ?? throw new InvalidDocumentException(Issues);
}
