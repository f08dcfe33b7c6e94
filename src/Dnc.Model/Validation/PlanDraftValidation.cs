using Dnc.Model.Drafts;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using FluentValidation.Results;

namespace Dnc.Model.Validation;

/// <summary>Finds what is wrong between the members of the objects of a plan document.</summary>
internal static class PlanDraftValidation
{
    private static readonly PlanDraftValidator Plans = new();

    private static readonly UnitDraftValidator Units = new();

    /// <summary>Every fault of shape, located by path.</summary>
    public static ValueList<Issue> Find(PlanDraft draft)
    {
        var faults = Plans.Validate(draft).Errors.ConvertAll(ToIssue);
        if (draft.ScheduleBands is { } bands && !faults.Exists(i => i.Location.Path!.StartsWith("$.scheduleBands", StringComparison.Ordinal)))
        {
            faults.AddRange(ScheduleBands.Create(DraftReader.ToBands(bands)).Issues);
        }

        return faults.ToValueList();
    }

    /// <summary>Every fault of the units that a document adds, located by path.</summary>
    public static ValueList<Issue> OfUnits(ValueList<UnitDraft> units) => units
        .SelectMany((unit, i) => Units.Validate(unit).Errors.Select(e => ToIssue(e, FormattableString.Invariant($"$.units[{i}]."))))
        .ToValueList();

    private static Issue ToIssue(ValidationFailure failure) => ToIssue(failure, "$.");

    private static Issue ToIssue(ValidationFailure failure, string at)
    {
        var fault = (ShapeFault)failure.CustomState;
        return new Issue(fault.Code, IssueLocation.At(at + PathOf(failure.PropertyName)), fault.Message, fault.Advice);
    }

    // FluentValidation writes Commitments[3].Upper; the document has $.commitments[3].upper.
    private static string PathOf(string property) => string.Join('.', property.Split('.').Select(s => char.ToLowerInvariant(s[0]) + s[1..]));
}
