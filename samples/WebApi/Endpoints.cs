using System.Text.Json.Nodes;
using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using Dnc.Model.Time;

namespace Dnc.Samples.WebApi;

/// <summary>What the host answers; bad input is a problem with every issue in it, and never an exception.</summary>
internal static class Endpoints
{
    private static readonly DocumentLimits Limits = new() { MaxBytes = 1 << 20 };

    /// <summary>POST /support?asOf=2022-06-30, body <c>{"facts": …, "ledger": …}</c>: the support plan of a firm.</summary>
    public static async Task<IResult> SupportAsync(HttpRequest request, CompiledCatalog catalog)
    {
        if (await BodyAsync(request) is not { } body || body["facts"] is not { } facts)
        {
            return Problem("The body is not as expected.", "Send a JSON object with the documents facts and, if there is one, ledger.");
        }

        if (!AsOf.TryParse(request.Query["asOf"], out var asOf, out var when))
        {
            return Problem([when]);
        }

        var read = FactsJson.Read(facts.ToJsonString(), catalog.Rules.Facts, "facts", Limits);
        var had = body["ledger"] is { } ledger ? LedgerJson.Read(ledger.ToJsonString(), "ledger", Limits) : null;
        return read.TryGetValue(out var document) && had is null or { IsSuccess: true }
            ? Json(SupportPlanJson.Write(catalog.Evaluate(document!.Facts, had?.OrThrow().Ledger ?? AwardLedger.Unknown, new SupportContext(asOf) { Surroundings = document.Context })))
            : Problem([.. read.Issues, .. had?.Issues ?? []]);
    }

    /// <summary>POST /rules/{name}?asOf=2022-06-30, body a facts document: the verdict or value of one rule.</summary>
    public static async Task<IResult> EvaluateAsync(string name, HttpRequest request, CompiledRules rules)
    {
        if (!rules.Has(name))
        {
            return Results.Problem($"There is no rule '{name}'.", statusCode: StatusCodes.Status404NotFound);
        }

        if (!AsOf.TryParse(request.Query["asOf"], out var asOf, out var when))
        {
            return Problem([when]);
        }

        if (await BodyAsync(request) is not { } body)
        {
            return Problem("The body is no JSON object.", "Send a facts document.");
        }

        var read = FactsJson.Read(body.ToJsonString(), rules.Facts, "facts", Limits);
        return read.TryGetValue(out var document)
            ? Json(RuleEvaluationJson.Write([rules.Evaluate(name, document.Facts, new RuleContext(asOf) { Surroundings = document.Context })]))
            : Problem(read.Issues);
    }

    private static async Task<JsonObject?> BodyAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private static IResult Json(string text) => Results.Text(text, "application/json");

    private static IResult Problem(string title, string detail) => Results.Problem(detail, title: title, statusCode: StatusCodes.Status400BadRequest);

    private static IResult Problem(ValueList<Issue> issues) => Results.Problem(
        title: "The input has faults.",
        statusCode: StatusCodes.Status422UnprocessableEntity,
        extensions: new Dictionary<string, object?>
        {
            ["issues"] = issues.Select(i => new
            {
                i.Code,
                Document = i.Location.Document,
                i.Location.Path,
                i.Location.Line,
                i.Location.Column,
                Message = new { i.Message.Zh, i.Message.En },
                Advice = new { i.Advice.Zh, i.Advice.En },
            }).ToList(),
        });
}
