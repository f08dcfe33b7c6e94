using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules.Analysis;

namespace Dnc.Model.Documents;

/// <summary>Analyses of rules as JSON, for programs that do not run .NET.</summary>
public static class RuleAnalysisJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes an analysis. The same analysis gives the same bytes.</summary>
    /// <param name="report">The analysis.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(AnalysisReport report) => JsonLayout.Print(new JsonObject
    {
        ["schemaVersion"] = SchemaVersion,
        ["findings"] = new JsonArray([.. Guard.NotNull(report).Findings.Select(f => (JsonNode)Finding(f))]),
    });

    private static JsonObject Finding(AnalysisFinding finding)
    {
        var json = new JsonObject
        {
            ["kind"] = Codecs.Word(finding.Kind),
            ["outcome"] = Codecs.Word(finding.Outcome),
            ["severity"] = Codecs.Word(finding.Severity),
            ["paths"] = new JsonArray([.. finding.Paths.Select(p => (JsonNode)JsonValue.Create(p)!)]),
            ["text"] = Codecs.Localized.Write(finding.Text),
        };
        if (finding.Witness is { } witness)
        {
            json["facts"] = JsonNode.Parse(FactsJson.Write(new FactsDocument(witness.Facts, witness.Context.Surroundings)));
        }

        if (finding.Proof is { } proof)
        {
            json["cells"] = proof.Cells;
        }

        return json;
    }
}
