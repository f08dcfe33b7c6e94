namespace Dnc.Model.Primitives;

/// <summary>Creates <see cref="Result{T}"/> values.</summary>
public static class Result
{
    /// <summary>A result with a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="warnings">What somebody should look at; no errors.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">A warning is an error.</exception>
    public static Result<T> Of<T>(T value, ValueList<Issue>? warnings = null)
        where T : class
    {
        Guard.NotNull(value);
        var issues = warnings ?? [];
        Guard.That(issues.All(i => i.Severity == IssueSeverity.Warning), "A result with a value carries warnings only.", nameof(warnings));
        return new Result<T>(value, issues);
    }

    /// <summary>A result without a value.</summary>
    /// <typeparam name="T">The type that the value would have had.</typeparam>
    /// <param name="issues">What was found, with at least one error.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentException">No issue is an error.</exception>
    public static Result<T> Failed<T>(ValueList<Issue> issues)
        where T : class
    {
        Guard.NotNull(issues);
        Guard.That(issues.Any(i => i.Severity == IssueSeverity.Error), "A result without a value carries an error.", nameof(issues));
        return new Result<T>(null, issues);
    }
}
