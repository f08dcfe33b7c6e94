using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Support;
using NodaTime;
using NodaTime.Text;

namespace Dnc.Model.Documents;

/// <summary>Support plans as JSON, for programs that do not run .NET. Documented in <c>docs/policies-document.md</c>.</summary>
public static class SupportPlanJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes a plan. The same plan gives the same bytes.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(EnterpriseSupportPlan plan)
    {
        Guard.NotNull(plan);
        var json = new JsonObject { ["schemaVersion"] = SchemaVersion, ["catalog"] = plan.Catalog.Catalog.Rules.Id };
        if (plan.Facts.Subject is { } subject)
        {
            json["subject"] = subject;
        }

        json["asOf"] = Day(plan.Context.AsOf.Day);
        if (plan.Context.AsOf.KnownUntil is { } known)
        {
            json["knownAt"] = InstantPattern.ExtendedIso.Format(known);
        }

        if (plan.Error is { } error)
        {
            json["error"] = Codecs.Localized.Write(error.Text);
            return JsonLayout.Print(json);
        }

        json["total"] = Range(plan.Total!.Value);
        json["payable"] = Range(plan.Payable!.Value);
        json["ceilings"] = Range(plan.Ceilings!.Value);
        json["funding"] = Funding(plan.Funding);
        json["tiers"] = new JsonArray([.. plan.Tiers.Select(t => (JsonNode)new JsonObject
        {
            ["ladder"] = t.Ladder.Id,
            ["possible"] = new JsonArray([.. t.Possible.Select(p => (JsonNode)JsonValue.Create(p.Id)!)]),
            ["text"] = Both(t.ToText),
            ["next"] = t.Next?.Id,
            ["gap"] = t.NextGap() is { Ways.Count: > 0 } gap ? Both(gap.ToText) : null,
        })]);
        json["policies"] = new JsonArray([.. plan.Policies.Select(p => (JsonNode)Policy(p))]);
        json["lowest"] = Ledger(plan.Lowest!);
        json["highest"] = plan.Highest is { } highest ? Ledger(highest) : null;
        json["clawbacks"] = new JsonArray([.. plan.Clawbacks.Select(c => (JsonNode)new JsonObject
        {
            ["policy"] = c.Policy.Id,
            ["clawback"] = c.Clawback.Id,
            ["due"] = Codecs.Word(c.IsDue),
            ["amount"] = c.Least == c.Amount ? Amount(c.Amount) : Range(new AwardRange(c.Least, c.Amount)),
            ["paid"] = Amount(c.Paid),
        })]);
        json["toGiveBack"] = Range(plan.ToGiveBack);
        json["nearMisses"] = new JsonArray([.. plan.NearMisses().Select(m => (JsonNode)new JsonObject
        {
            ["policy"] = m.Policy.Id,
            ["gap"] = Both(m.Gap.ToText),
            ["potential"] = m.Potential is { } potential ? Range(potential) : null,
        })]);
        json["nextQuestions"] = new JsonArray([.. plan.NextQuestions().Select(q => (JsonNode)new JsonObject
        {
            ["reason"] = q.Reason.Word,
            ["text"] = Codecs.Localized.Write(q.Reason.Text),
            ["fact"] = q.Fact?.ToString(),
            ["policies"] = new JsonArray([.. q.Policies.Select(p => (JsonNode)JsonValue.Create(p)!)]),
            ["atStake"] = q.AtStake is { } money ? Amount(money) : null,
        })]);
        return JsonLayout.Print(json);
    }

    private static JsonObject Policy(PolicyResult result)
    {
        var json = new JsonObject
        {
            ["id"] = result.Policy.Id,
            ["name"] = Codecs.Localized.Write(result.Policy.Name),
            ["clause"] = result.Policy.Clause?.ToString(),
            ["status"] = Codecs.Word(result.Status),
            ["eligible"] = Codecs.Word(result.IsEligible),
            ["amount"] = Range(result.Amount),
            ["payable"] = Range(result.Payable),
            ["year"] = result.Year,
        };
        if (result.Window is { } window)
        {
            json["window"] = new JsonObject { ["phase"] = Codecs.Word(window.Phase), ["days"] = window.Days?.ToString(), ["text"] = Both(window.ToText) };
        }

        if (result.Unverified is { Count: > 0 } unverified)
        {
            json["unverified"] = Codecs.List(Codecs.Localized).Write(unverified);
        }

        if (result.Policy.Flags.Count > 0)
        {
            json["flags"] = new JsonArray([.. result.Policy.Flags.Select(f => (JsonNode)JsonValue.Create(Codecs.Word(f))!)]);
        }

        json["cutBy"] = new JsonArray([.. result.CutBy.Select(c => (JsonNode)JsonValue.Create(c)!)]);
        json["funding"] = Funding(result.Funding);
        json["instalments"] = new JsonArray([.. result.Instalments.Select(i => (JsonNode)new JsonObject
        {
            ["id"] = i.Instalment.Id,
            ["amount"] = Range(i.Amount),
            ["reached"] = Codecs.Word(i.IsReached),
            ["paid"] = Amount(i.Paid),
        })]);
        json["reasons"] = new JsonArray([.. result.Reasons.Select(r => (JsonNode)new JsonObject { ["reason"] = r.Word, ["text"] = Codecs.Localized.Write(r.Text) })]);
        json["missing"] = new JsonArray([.. result.MissingFacts.Select(m => (JsonNode)JsonValue.Create(m.ToString())!)]);
        json["failing"] = new JsonArray([.. result.FailingClauses.Select(c => (JsonNode)JsonValue.Create(c.ToString())!)]);
        json["explanation"] = JsonNode.Parse(EvaluationJson.Write(result.Explain()));
        return json;
    }

    private static JsonArray Funding(ValueList<FundingLine> lines) =>
        new([.. lines.Select(f => (JsonNode)new JsonObject { ["payer"] = f.Payer, ["name"] = Codecs.Localized.Write(f.Name), ["amount"] = Range(f.Amount) })]);

    private static JsonObject Ledger(SupportLedger ledger) => new()
    {
        ["total"] = Amount(ledger.Total),
        ["lines"] = new JsonArray([.. ledger.Lines.Select(l => (JsonNode)new JsonObject
        {
            ["policy"] = l.Policy,
            ["step"] = Codecs.Word(l.Step),
            ["amount"] = Amount(l.Amount),
            ["text"] = Codecs.Localized.Write(l.Text),
            ["because"] = l.Because,
            ["clause"] = l.Clause?.ToString(),
        })]),
        ["assumptions"] = new JsonArray([.. ledger.Assumptions.Select(a => (JsonNode)Codecs.Localized.Write(a))]),
    };

    // Amounts are numbers in the currency of the catalogue.
    private static JsonObject Range(AwardRange range) => new()
    {
        ["low"] = Amount(range.Low),
        ["high"] = range.High is { } high ? Amount(high) : null,
        ["text"] = Both(range.ToText),
    };

    private static JsonValue Amount(Money money) => JsonValue.Create(ExactDecimal.Trim(money.Amount));

    private static JsonObject Both(Func<Language, string> text) => new() { ["zh"] = text(Language.Zh), ["en"] = text(Language.En) };

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
