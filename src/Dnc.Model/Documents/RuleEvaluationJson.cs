using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Gaps;
using NodaTime.Text;

namespace Dnc.Model.Documents;

/// <summary>Evaluations of rules as JSON, for programs that do not run .NET. Documented in <c>docs/rules-document.md</c>.</summary>
public static class RuleEvaluationJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes evaluations of one subject. The same evaluations give the same bytes.</summary>
    /// <param name="evaluations">The evaluations.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(ValueList<RuleEvaluation> evaluations)
    {
        Guard.NotNull(evaluations);
        var json = new JsonObject { ["schemaVersion"] = SchemaVersion };
        if (evaluations is [var first, ..])
        {
            if (first.Facts.Subject is { } subject)
            {
                json["subject"] = subject;
            }

            json["asOf"] = LocalDatePattern.Iso.Format(first.Context.AsOf.Day);
            if (first.Context.AsOf.KnownUntil is { } known)
            {
                json["knownAt"] = InstantPattern.ExtendedIso.Format(known);
            }
        }

        json["results"] = new JsonArray([.. evaluations.Select(Result)]);
        return JsonLayout.Print(json);
    }

    private static JsonObject Result(RuleEvaluation evaluation)
    {
        var json = new JsonObject { ["id"] = evaluation.Definition.Id, ["name"] = Codecs.Localized.Write(evaluation.Definition.Name) };
        if (evaluation.Unverified is { Count: > 0 } unverified)
        {
            json["unverified"] = Codecs.List(Codecs.Localized).Write(unverified);
        }

        if (evaluation.Error is { } error)
        {
            json["error"] = new JsonObject { ["text"] = Codecs.Localized.Write(error.Text), ["path"] = error.Path };
            return json;
        }

        if (evaluation.Verdict is { } verdict)
        {
            json["verdict"] = Codecs.Word(verdict);
        }

        if (evaluation.Value is { } value)
        {
            json["value"] = Value(value);
        }

        json["reasons"] = new JsonArray([.. evaluation.Reasons.Select(r => (JsonNode)new JsonObject { ["reason"] = r.Word, ["text"] = Codecs.Localized.Write(r.Text) })]);
        json["missing"] = new JsonArray([.. evaluation.MissingFacts.Select(m => (JsonNode)JsonValue.Create(m.ToString())!)]);
        json["failing"] = new JsonArray([.. evaluation.FailingClauses.Select(c => (JsonNode)JsonValue.Create(c.ToString())!)]);
        Gap(json, evaluation);
        json["explanation"] = JsonNode.Parse(EvaluationJson.Write(evaluation.Explain()));
        return json;
    }

    private static void Gap(JsonObject json, RuleEvaluation evaluation)
    {
        var gap = evaluation.Gap();
        if (gap.Clauses.Count + gap.Ways.Count == 0)
        {
            return;
        }

        json["gap"] = new JsonObject
        {
            ["clauses"] = new JsonArray([.. gap.Clauses.Select(c => (JsonNode)new JsonObject
            {
                ["path"] = c.Path,
                ["clause"] = c.Clause?.ToString(),
                ["text"] = Both(c.ToText),
                ["alternatives"] = new JsonArray([.. c.Alternatives.Select(a => (JsonNode)Adjustment(a))]),
            })]),
            ["ways"] = new JsonArray([.. gap.Ways.Select(w => (JsonNode)new JsonObject
            {
                ["adjustments"] = new JsonArray([.. w.Adjustments.Select(a => (JsonNode)Adjustment(a))]),
                ["provedMinimal"] = w.IsProvedMinimal,
            })]),
            ["exhaustive"] = gap.IsExhaustive,
        };
    }

    private static JsonObject Adjustment(FactAdjustment adjustment) =>
        new() { ["fact"] = adjustment.Fact.ToString(), ["by"] = adjustment.By?.ToString(), ["text"] = Both(adjustment.ToText) };

    private static JsonObject Both(Func<Language, string> text) => new() { ["zh"] = text(Language.Zh), ["en"] = text(Language.En) };

    private static JsonObject Value(RuleValue value)
    {
        var json = new JsonObject { ["exact"] = value.IsExact, ["text"] = Both(value.ToText) };
        switch (value)
        {
            case RuleFigure { Range: var range, Unit: var unit }:
                json["unit"] = unit.ToString();
                End(json, "from", range.Low, range.LowIncluded, unit);
                End(json, "to", range.High, range.HighIncluded, unit);
                break;
            case RuleDay { Range: var days }:
                json["from"] = days.Low is { } low ? LocalDatePattern.Iso.Format(low) : null;
                json["to"] = days.High is { } high ? LocalDatePattern.Iso.Format(high) : null;
                break;
            case RuleCode { Possible: { } codes }:
                json["codes"] = new JsonArray([.. codes.Select(c => (JsonNode)JsonValue.Create(c)!)]);
                break;
        }

        return json;
    }

    // An end that is no decimal is a fraction; a missing end is left out.
    private static void End(JsonObject json, string name, Rational? end, bool included, CompoundUnit unit)
    {
        if (end is not { } amount)
        {
            return;
        }

        var figure = amount / unit.Factor;
        json[name] = figure.TryToDecimal(out var number) ? JsonValue.Create(number) : JsonValue.Create(figure.ToString());
        if (!included)
        {
            json[$"{name}Excluded"] = true;
        }
    }
}
