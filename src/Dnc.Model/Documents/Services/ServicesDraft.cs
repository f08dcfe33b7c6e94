using Dnc.Model.Documents.Events;
using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Services;

/// <summary>What a document of services says, before it is checked whether its records can stand together.</summary>
internal sealed record ServicesDraft(ValueList<SourceReference> Documents, ValueList<CaseClass> Classes, ValueList<CaseTopic> Topics, ValueList<CaseEvent> Events)
{
    public static ServicesDraft Of(ServicesDocument document) => new(
        document.Documents, document.Cases.Procedure.Classes, document.Cases.Procedure.Topics, document.Cases.Records().ToValueList());

    /// <summary>The register, or everything that cannot stand together; a procedure with faults says enough for one time.</summary>
    public Result<ServicesDocument> Build(WorkingDayCalendar calendar)
    {
        var procedure = CaseProcedure.Create(Classes, Topics);
        if (!procedure.TryGetValue(out var found))
        {
            return Result.Failed<ServicesDocument>(procedure.Issues.Select(i => i with { Location = IssueLocation.At(InDocument(i.Location.Path!)) }).ToValueList());
        }

        var register = new CaseRegister(found, calendar).RecordAll(Events, EventPlaces.Of(Events, "caseEvents"));
        return register.TryGetValue(out var cases)
            ? Result.Of(new ServicesDocument(cases, Documents))
            : Result.Failed<ServicesDocument>(register.Issues.Select(i => i.Location.Path is null ? i with { Location = IssueLocation.At("$.caseEvents") } : i).ToValueList());
    }

    // The lists of a procedure have names of their own in the document, beside whatever else it may list.
    private static string InDocument(string path) => path
        .Replace("$.classes", "$.caseClasses", StringComparison.Ordinal)
        .Replace("$.topics", "$.caseTopics", StringComparison.Ordinal);
}
