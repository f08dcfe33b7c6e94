using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Support.Industries;
using NodaTime.Text;

namespace Dnc.Model.Documents;

/// <summary>Standings of industries as JSON, for programs that do not run .NET. Documented in <c>docs/policies-document.md</c>.</summary>
public static class IndustryStandingsJson
{
    /// <summary>The version of the document.</summary>
    public const string SchemaVersion = "1.0";

    /// <summary>Writes standings. The same standings give the same bytes.</summary>
    /// <param name="industries">The strategies that were evaluated.</param>
    /// <param name="standings">Their standings.</param>
    /// <returns>The text, with LF at the end of each line.</returns>
    public static string Write(CompiledIndustries industries, ValueList<IndustryStanding> standings)
    {
        var json = new JsonObject { ["schemaVersion"] = SchemaVersion, ["industries"] = Guard.NotNull(industries).Set.Rules.Id, ["currency"] = industries.Set.Currency.Code };
        if (Guard.NotNull(standings) is [{ Context.AsOf: var asOf }, ..])
        {
            json["asOf"] = LocalDatePattern.Iso.Format(asOf.Day);
            if (asOf.KnownUntil is { } known)
            {
                json["knownAt"] = InstantPattern.ExtendedIso.Format(known);
            }
        }

        json["standings"] = List(standings, Standing);
        return JsonLayout.Print(json);
    }

    private static JsonObject Standing(IndustryStanding standing) => new()
    {
        ["id"] = standing.Strategy.Id,
        ["name"] = Codecs.Localized.Write(standing.Strategy.Name),
        ["leadOffice"] = standing.Strategy.LeadOffice?.ToString(),
        ["policies"] = List(standing.Strategy.Policies, p => JsonValue.Create(p)!),
        ["commitments"] = List(standing.Strategy.Commitments, c => JsonValue.Create(c.ToString())!),
        ["scale"] = Range(standing.Scale),
        ["readings"] = List(standing.Readings.Where(r => r.Name is not null), r => new JsonObject { ["name"] = Codecs.Localized.Write(r.Name!), ["scale"] = Range(r.Scale) }),
        ["targets"] = List(standing.Targets, t => new JsonObject
        {
            ["id"] = t.Target.Id,
            ["reach"] = t.Target.Reach.ToString(),
            ["reached"] = Codecs.Word(t.IsReached),
            ["missing"] = Range(t.Missing),
            ["wasDue"] = t.IsDue,
        }),
        ["firmTargets"] = List(standing.FirmTargets, t => new JsonObject
        {
            ["id"] = t.Target.Id,
            ["reach"] = t.Target.Reach.ToString(),
            ["count"] = t.Target.Count,
            ["reached"] = t.IsReached is { } reached ? Codecs.Word(reached) : null,
            ["firms"] = Names(t.Reached),
            ["possible"] = Names(t.Possible),
            ["wasDue"] = t.IsDue,
        }),
        ["members"] = List(standing.Members, Member),
        ["keyFirms"] = List(standing.KeyFirms, f => new JsonObject
        {
            ["id"] = f.Firm.ToString(),
            ["belongs"] = f.Belongs is { } belongs ? Codecs.Word(belongs) : null,
            ["scale"] = f.Scale is { } scale ? Range(scale) : null,
        }),
        ["links"] = List(standing.Links, l => new JsonObject
        {
            ["id"] = l.Link.Id,
            ["name"] = Codecs.Localized.Write(l.Link.Name),
            ["state"] = Codecs.Word(l.State),
            ["firms"] = Names(l.Firms),
            ["possible"] = Names(l.Possible),
            ["outside"] = Names(l.Outside),
            ["possibleOutside"] = Names(l.PossibleOutside),
        }),
        ["directions"] = List(standing.Directions, d => new JsonObject { ["id"] = d.Direction.Id, ["name"] = Codecs.Localized.Write(d.Direction.Name), ["link"] = d.Direction.Link, ["fillsGap"] = d.FillsGap }),
        ["explanation"] = JsonNode.Parse(EvaluationJson.Write(standing.Explain())),
    };

    private static JsonObject Member(IndustryMember member) => new()
    {
        ["id"] = member.Id,
        ["belongs"] = Codecs.Word(member.Belongs),
        ["scale"] = Range(member.Scale),
        ["reasons"] = List(
            (member.Belongs == Verdict.True ? [] : member.WhyItMayBelong).Concat(member.LacksFigures ? member.WhyItsScaleIsOpen : []).Distinct(),
            r => new JsonObject { ["reason"] = r.Word, ["text"] = Codecs.Localized.Write(r.Text) }),
        ["error"] = member.Error is { } error ? Codecs.Localized.Write(error.Text) : null,
    };

    private static JsonArray List<T>(IEnumerable<T> items, Func<T, JsonNode> write) => new([.. items.Select(write)]);

    private static JsonArray Names(IEnumerable<string> names) => List(names, n => JsonValue.Create(n)!);

    // Amounts are numbers in the currency of the document.
    private static JsonObject Range(Interval<Money> range) => new()
    {
        ["low"] = range.Low is { } low ? JsonValue.Create(ExactDecimal.Trim(low.Amount)) : null,
        ["high"] = range.High is { } high ? JsonValue.Create(ExactDecimal.Trim(high.Amount)) : null,
        ["text"] = new JsonObject { ["zh"] = Text(range, Language.Zh), ["en"] = Text(range, Language.En) },
    };

    private static string Text(Interval<Money> range, Language language) => range.ToText(language, m => m.ToString(language));
}
