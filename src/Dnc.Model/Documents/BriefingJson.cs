using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Evaluation;
using Dnc.Model.Evaluation.Briefings;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime.Text;

namespace Dnc.Model.Documents;

/// <summary>Briefings as JSON, for programs that do not run .NET. Every text is there in both languages, every cell also as a value.</summary>
public static class BriefingJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes a briefing. Equal briefings give the same bytes.</summary>
    /// <param name="briefing">The briefing.</param>
    /// <param name="changes">The changes to write, see <see cref="Briefing.ChangesSince"/>; null to leave them out.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(Briefing briefing, ValueList<BriefingChange>? changes = null)
    {
        var json = new JsonObject
        {
            ["schemaVersion"] = SchemaVersion,
            ["semanticsVersion"] = EvaluationSemantics.Version,
            ["title"] = Codecs.Localized.Write(Guard.NotNull(briefing).Title),
            ["period"] = briefing.Period.ToString(),
            ["asOf"] = Dates.Text(briefing.AsOf.Day),
        };
        if (briefing.AsOf.KnownUntil is { } known)
        {
            json["knownAt"] = InstantPattern.ExtendedIso.Format(known);
        }

        json["sections"] = new JsonArray([.. briefing.Sections.Select(Section)]);
        if (changes is not null)
        {
            json["changes"] = new JsonArray([.. changes.Select(Change)]);
        }

        return JsonLayout.Print(json, nesting: 4);
    }

    private static JsonNode Section(BriefingSection section) => new JsonObject
    {
        ["id"] = section.Id,
        ["title"] = Codecs.Localized.Write(section.Title),
        ["tables"] = new JsonArray([.. section.Tables.Select(Table)]),
        ["findings"] = new JsonArray([.. section.Findings.Select(Finding)]),
    };

    private static JsonNode Table(BriefingTable table) => new JsonObject
    {
        ["id"] = table.Id,
        ["title"] = Codecs.Localized.Write(table.Title),
        ["columns"] = new JsonArray([.. table.Columns.Select(Codecs.Localized.Write)]),
        ["rows"] = new JsonArray([.. table.Rows.Select(r => new JsonArray([.. r.Select(Cell)]))]),
    };

    // What is not known has a text and no value.
    private static JsonNode Cell(BriefingCell cell)
    {
        var json = new JsonObject { ["text"] = Codecs.Localized.Write(cell.Text) };
        if (cell.Value is { } value)
        {
            json["value"] = value;
        }

        return json;
    }

    private static JsonNode Finding(Finding finding)
    {
        var json = new JsonObject
        {
            ["kind"] = Codecs.Word(finding.Kind),
            ["severity"] = Codecs.Word(finding.Severity),
            ["subjectKind"] = Codecs.Word(finding.SubjectKind),
            ["subject"] = finding.Subject,
        };
        if (finding.Detail.Length > 0)
        {
            json["detail"] = finding.Detail;
        }

        json["text"] = Codecs.Localized.Write(finding.Text);
        if (finding.Owner is { } owner)
        {
            json["owner"] = owner.ToString();
        }

        if (finding.Clause is { } clause)
        {
            json["clause"] = clause.ToString();
        }

        return json;
    }

    private static JsonNode Change(BriefingChange change) => new JsonObject
    {
        ["change"] = Codecs.Word(change.Kind),
        ["finding"] = Finding(change.Finding),
        ["text"] = Codecs.Localized.Write(change.Text),
        ["causes"] = new JsonArray([.. change.Causes.Select(Codecs.Localized.Write)]),
    };
}
