using System.Globalization;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Rules.Cases;

/// <summary>Worked examples of a rule set in one file (案例文件).</summary>
public sealed record RuleCaseFile
{
    /// <summary>The rule documents, by paths relative to the file: the first is under test, the others are used by it.</summary>
    public required ValueList<string> Rules { get; init => field = Guard.NotNull(value); }

    /// <summary>Where the examples come from; null when they were made up.</summary>
    public string? Source { get; init; }

    /// <summary>The as-of date of cases that state none; null for none.</summary>
    public AsOf? AsOf { get; init; }

    /// <summary>Facts of the subject that all cases share; a case that states a key replaces it.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>Facts of the surroundings that all cases share; a case that states a key replaces it.</summary>
    public FactSet Context { get; init => field = Guard.NotNull(value); } = FactSet.Empty;

    /// <summary>The cases.</summary>
    public required ValueList<RuleCase> Cases { get; init => field = Guard.NotNull(value); }

    /// <summary>The path of a case or a step in its document.</summary>
    /// <param name="caseIndex">The place of the case, from 0.</param>
    /// <param name="stepIndex">The place of the step, from 0; null for the case itself.</param>
    /// <returns>The path, such as <c>$.cases[3].steps[1]</c>.</returns>
    public static string PathOf(int caseIndex, int? stepIndex = null) => stepIndex is { } step
        ? string.Create(CultureInfo.InvariantCulture, $"$.cases[{caseIndex}].steps[{step}]")
        : string.Create(CultureInfo.InvariantCulture, $"$.cases[{caseIndex}]");

    /// <summary>The path of an expectation in its document.</summary>
    /// <param name="caseIndex">The place of the case, from 0.</param>
    /// <param name="stepIndex">The place of the step, from 0; null for the case itself.</param>
    /// <param name="target">The rule or definition.</param>
    /// <returns>The path, such as <c>$.cases[3].expect.technology-sme</c>.</returns>
    public static string PathOf(int caseIndex, int? stepIndex, string target) => $"{PathOf(caseIndex, stepIndex)}.expect{PathStep.Of(Guard.NotBlank(target))}";
}
