using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>What is claimed about one fact: a value, a claim, values or claims by time, or a list of claims.</summary>
internal sealed class FactCodec(FactDefinition fact) : Codec<ValueList<FactClaim>>
{
    /// <summary>The member that tells where the history of a figure by period begins.</summary>
    private const string CompleteSince = "completeSince";

    private readonly Codec<FactValue> _value = FactValueCodecs.Of(fact);
    private readonly bool _isSeries = fact.Kind == FactKind.Quantity && fact.Periodicity is not (FactPeriodicity.Fixed or FactPeriodicity.AtDate);

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out ValueList<FactClaim> value)
    {
        var claims = new List<FactClaim>();
        var complete = node.Kind == DocumentNodeKind.Object && node.Member("claims") is not null ? ReadClaims(node, context, claims)
            : IsByTime(node) ? ReadTimes(node, context, claims)
            : ReadClaim(node, FactTime.None, _value, context, claims) && FitsTime(node, FactTime.None, context);
        value = complete ? claims.ToValueList() : null;
        return complete;
    }

    public override JsonNode Write(ValueList<FactClaim> value) => WriteClaims(value);

    public override JsonObject Schema(SchemaContext context) => FactSchema.Value(context);

    /// <summary>The claims of one fact, in the shortest form that keeps their order.</summary>
    public static JsonNode WriteClaims(ValueList<FactClaim> claims)
    {
        if (claims is [{ Time: var time, Value: not FactBeginning } only] && time == FactTime.None)
        {
            return WriteClaim(only, withTime: false);
        }

        var json = new JsonObject();
        if (claims.All(c => MemberOf(c).Length > 0) && claims.DistinctBy(MemberOf).Count() == claims.Count)
        {
            foreach (var claim in claims)
            {
                json[MemberOf(claim)] = WriteClaim(claim, withTime: false);
            }

            return json;
        }

        json["claims"] = new JsonArray([.. claims.Select(c => WriteClaim(c, withTime: true))]);
        return json;
    }

    private static JsonNode WriteClaim(FactClaim claim, bool withTime)
    {
        var value = claim.Value is FactBeginning && !withTime ? FactValueCodecs.Beginning.Write(claim.Value) : FactValueCodecs.Write(claim.Value);
        if (!withTime && claim is { Source: null, RecordedAt: null })
        {
            return value;
        }

        var json = new JsonObject();
        if (withTime && claim is { Value: not FactBeginning } && claim.Time != FactTime.None)
        {
            json["time"] = claim.Time.ToString();
        }

        json["value"] = value;
        if (claim.Source is { } source)
        {
            json["source"] = SourceCodecs.Free.Write(source);
        }

        if (claim.RecordedAt is { } recorded)
        {
            json["recordedAt"] = Codecs.Instant.Write(recorded);
        }

        return json;
    }

    // The member of an object by time under which a claim stands.
    private static string MemberOf(FactClaim claim) => claim.Value is FactBeginning ? CompleteSince : claim.Time.ToString();

    // Times begin with a digit, and no member of a value or a claim does.
    private bool IsByTime(DocumentNode node) =>
        node.Kind == DocumentNodeKind.Object && (node.Members.Exists(m => m.Key.Length > 0 && char.IsAsciiDigit(m.Key[0])) || IsBeginning(node));

    private bool IsBeginning(DocumentNode? node) => _isSeries && node?.Kind == DocumentNodeKind.Object && node.Member(CompleteSince) is not null;

    private bool ReadTimes(DocumentNode node, ReadContext context, List<FactClaim> claims)
    {
        var complete = true;
        foreach (var (text, child) in node.Members)
        {
            if (context.IsFull)
            {
                return false;
            }

            complete &= text == CompleteSince && _isSeries
                ? ReadBeginning(child, context, claims)
                : TryReadTime(text, child, context, out var time) & ReadClaim(child, time, _value, context, claims);
        }

        return complete;
    }

    private bool ReadClaims(DocumentNode node, ReadContext context, List<FactClaim> claims)
    {
        var complete = true;
        foreach (var (name, child) in node.Members.Where(m => m.Key != "claims"))
        {
            if (context.IsFull)
            {
                return false;
            }

            context.Report(child, Json.ErrorMessages.UnknownMember(name, ["claims"]));
            complete = false;
        }

        var list = node.Member("claims")!;
        if (!Codecs.IsKind(list, DocumentNodeKind.List, context))
        {
            return false;
        }

        foreach (var item in list.Items)
        {
            if (context.IsFull)
            {
                return false;
            }

            var time = FactTime.None;
            if (item.Kind == DocumentNodeKind.Object && IsBeginning(item.Member("value")))
            {
                complete &= ReadObject(item, time, FactValueCodecs.BeginningAlone, null, context, claims) && FitsBeginning(item, claims[^1], context);
                continue;
            }

            complete &= Codecs.IsKind(item, DocumentNodeKind.Object, context)
                && (item.Member("time") is { } stated ? Codecs.IsKind(stated, DocumentNodeKind.Text, context) && TryReadTime(stated.Text, stated, context, out time) : FitsTime(item, time, context))
                & ReadObject(item, time, _value, "time", context, claims);
        }

        return complete;
    }

    private bool ReadBeginning(DocumentNode node, ReadContext context, List<FactClaim> claims) =>
        ReadClaim(node, FactTime.None, FactValueCodecs.Beginning, context, claims) && FitsBeginning(node, claims[^1], context);

    private bool FitsBeginning(DocumentNode node, FactClaim claim, ReadContext context) => FitsTime(node, ((FactBeginning)claim.Value).CompleteSince, context);

    private bool ReadClaim(DocumentNode node, FactTime time, Codec<FactValue> codec, ReadContext context, List<FactClaim> claims)
    {
        if (node.Kind == DocumentNodeKind.Object && node.Member("value") is not null)
        {
            return ReadObject(node, time, codec, null, context, claims);
        }

        var read = codec.TryRead(node, context, out var value);
        if (read)
        {
            claims.Add(new FactClaim(fact.Key, time, value!));
        }

        return read;
    }

    private bool ReadObject(DocumentNode node, FactTime time, Codec<FactValue> codec, string? allowed, ReadContext context, List<FactClaim> claims)
    {
        var shape = Codecs.Object<FactClaim>("claim", "What a source says", o =>
        {
            var value = o.Required("value", codec, c => c.Value);
            var source = o.Optional("source", SourceCodecs.Free, c => c.Source);
            var recorded = o.OptionalValue("recordedAt", Codecs.Instant, c => c.RecordedAt);
            return r => new FactClaim(fact.Key, time, r.Get(value), r.Get(source), r.Get(recorded));
        });
        var read = shape.TryReadMembers(node, context, allowed, out var claim);
        if (read)
        {
            claims.Add(claim!);
        }

        return read;
    }

    private bool TryReadTime(string text, DocumentNode node, ReadContext context, out FactTime time)
    {
        if (FactTime.TryParse(text, out time))
        {
            return FitsTime(node, time, context);
        }

        context.Report(node, ErrorMessages.NoTime(text, fact.Periodicity));
        return false;
    }

    private bool FitsTime(DocumentNode node, FactTime time, ReadContext context)
    {
        var fits = fact.Periodicity switch
        {
            FactPeriodicity.Fixed => time == FactTime.None,
            FactPeriodicity.AtDate => time.Period is null,
            FactPeriodicity.Year => time.Period?.Kind == PeriodKind.Year,
            FactPeriodicity.HalfYear => time.Period?.Kind == PeriodKind.HalfYear,
            FactPeriodicity.Quarter => time.Period?.Kind == PeriodKind.Quarter,
            _ => time.Period?.Kind == PeriodKind.Month,
        };
        if (!fits)
        {
            context.Report(node, ErrorMessages.TimeDiffers(fact, time));
        }

        return fits;
    }
}
