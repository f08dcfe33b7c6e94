using System.Globalization;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Evaluation;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using NodaTime.Text;

namespace Dnc.Model.Documents;

/// <summary>Evaluations as JSON, for programs that do not run .NET. Documented in <c>docs/evaluation-json.md</c>.</summary>
public static class EvaluationJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes an evaluation. The same evaluation gives the same bytes.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="select">Which results to write; null for all.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    public static string Write(PlanEvaluation evaluation, Func<CommitmentResult, bool>? select = null)
    {
        Guard.NotNull(evaluation);
        var results = evaluation.Results.Where(r => select?.Invoke(r) ?? true).ToList();
        var json = new JsonObject
        {
            ["schemaVersion"] = SchemaVersion,
            ["semanticsVersion"] = EvaluationSemantics.Version,
            ["plan"] = new JsonObject { ["id"] = evaluation.Plan.Id.ToString(), ["hash"] = PlanJson.Hash(evaluation.Plan) },
            ["asOf"] = LocalDatePattern.Iso.Format(evaluation.AsOf.Day),
        };
        if (evaluation.AsOf.KnownUntil is { } known)
        {
            json["knownAt"] = InstantPattern.ExtendedIso.Format(known);
        }

        json["summary"] = Summary(results);
        json["commitments"] = new JsonArray([.. results.Select(Result)]);
        return JsonLayout.Print(json);
    }

    /// <summary>Writes an explanation.</summary>
    /// <param name="explanation">The explanation.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="explanation"/> is null.</exception>
    public static string Write(Explanation explanation) => JsonLayout.Print(Tree(Guard.NotNull(explanation)));

    private static JsonObject Summary(List<CommitmentResult> results)
    {
        var summary = new JsonObject();
        foreach (var group in results.GroupBy(r => r.Status).OrderBy(g => g.Key))
        {
            summary[Codecs.Word(group.Key)] = group.Count();
        }

        return summary;
    }

    private static JsonNode Result(CommitmentResult result)
    {
        var json = new JsonObject
        {
            ["id"] = result.Id.ToString(),
            ["kind"] = Codecs.Word(result.Commitment.Kind),
            ["name"] = Codecs.Localized.Write(result.Name),
            ["clause"] = result.Clause.ToString(),
            ["status"] = Codecs.Word(result.Status),
            ["reached"] = Codecs.Word(result.Reached),
            ["final"] = result.IsFinal,
        };
        if (result.Commitment is Target target)
        {
            json["indicator"] = target.Specification.Indicator.ToString();
            json["bound"] = target.Specification.Bound.ToString();
            json["due"] = Dates.Text(target.Specification.Due);
        }

        if (result.Readings.Count > 0)
        {
            json["readings"] = new JsonArray([.. result.Readings.Select(Reading)]);
        }

        if (result.Reasons.Count > 0)
        {
            json["reasons"] = new JsonArray([.. result.Reasons.Select(r => (JsonNode)new JsonObject { ["reason"] = r.Word, ["text"] = Codecs.Localized.Write(r.Text) })]);
        }

        if (result.ServedBy.Count > 0)
        {
            json["servedBy"] = new JsonArray([.. result.ServedBy.Select(s => (JsonNode)new JsonObject { ["id"] = s.Id.ToString(), ["status"] = Codecs.Word(s.Status) })]);
        }

        json["explanation"] = Tree(result.Explain());
        return json;
    }

    private static JsonNode Reading(ReadingResult reading)
    {
        var a = reading.Assessment;
        var json = new JsonObject();
        foreach (var option in reading.Options)
        {
            json[option.Question.ToString()] = option.Option;
        }

        json = new JsonObject { ["options"] = json, ["status"] = Codecs.Word(a.Status), ["reached"] = Codecs.Word(a.Reached), ["final"] = a.IsFinal };
        if (a.Value.SoFar is { } value)
        {
            json["value"] = Range(value, v => Figure(v, a.Indicator.Unit));
        }

        if (a.Value.ObservedThrough is { } through)
        {
            json["observedThrough"] = Dates.Text(through);
        }

        if (a.Progress is { } progress)
        {
            json["progress"] = Range(progress, Decimal);
        }

        if (a.Expected is { } expected)
        {
            json["expected"] = Decimal(expected);
        }

        if (a.PointsBehind is { } behind)
        {
            json["pointsBehind"] = Range(behind, Decimal);
        }

        if (a.Gap is { } gap)
        {
            json["gap"] = Range(gap, v => Figure(v, a.Indicator.Unit));
        }

        if (!a.IsFinal && a.Required is { } required)
        {
            json["required"] = new JsonObject
            {
                ["amount"] = Range(required.Amount, v => Figure(v, a.Indicator.Unit)),
                ["per"] = required.Per is { } per ? Codecs.Word(per) : "day",
                ["periods"] = required.Periods,
            };
        }

        json["restsOnAssumptions"] = a.RestsOnAssumptions;
        return json;
    }

    // An exact value is a text; otherwise the ends that are there, each with whether it is included.
    private static JsonNode Range(Interval<Rational> range, Func<Rational, string> text)
    {
        if (range.IsExact)
        {
            return JsonValue.Create(text(range.Low!.Value))!;
        }

        var json = new JsonObject();
        if (range.Low is { } low)
        {
            json[range.LowIncluded ? "atLeast" : "moreThan"] = text(low);
        }

        if (range.High is { } high)
        {
            json[range.HighIncluded ? "atMost" : "lessThan"] = text(high);
        }

        return json;
    }

    private static string Figure(Rational amount, Unit unit) =>
        new Quantity((amount / unit.Factor) is var figure && figure.TryToDecimal(out var exact) ? exact : figure.ToDecimal(6, Rounding.HalfUp), unit).ToString();

    private static string Decimal(Rational value) =>
        (value.TryToDecimal(out var exact) ? exact : value.ToDecimal(6, Rounding.HalfUp)).ToString(CultureInfo.InvariantCulture);

    private static JsonNode Tree(Explanation node)
    {
        var json = new JsonObject { ["text"] = Codecs.Localized.Write(node.Statement) };
        if (node.Verdict is { } verdict)
        {
            json["verdict"] = Codecs.Word(verdict);
        }

        if (node.Clause is { } clause)
        {
            json["clause"] = clause.ToString();
        }

        if (node.Sources.Count > 0)
        {
            json["sources"] = new JsonArray([.. node.Sources.Select(s => (JsonNode)JsonValue.Create(s.ToString())!)]);
        }

        if (node.Children.Count > 0)
        {
            json["because"] = new JsonArray([.. node.Children.Select(Tree)]);
        }

        return json;
    }
}
