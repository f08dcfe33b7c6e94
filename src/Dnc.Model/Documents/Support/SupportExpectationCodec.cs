using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support;
using Dnc.Model.Support.Cases;

namespace Dnc.Model.Documents.Support;

/// <summary>What is expected of a policy, a group or a total: an amount, <c>"unknown"</c>, a status, or an object.</summary>
/// <param name="allowsClass">Whether a code may stand bare, as the class of a firm of a population, and a verdict.</param>
internal sealed class SupportExpectationCodec(bool allowsClass) : Codec<SupportExpectation>
{
    private const string UnknownWord = "unknown";
    private const string NoTarget = "-";

    private static readonly Codec<ExpectedValue> Amount = ExpectationCodec.Value;

    private static readonly Codec<ExpectedValue> Figure = Codecs.Map(FigureCodecs.Figure, f => (ExpectedValue)new ExpectedFigure(f), v => ((ExpectedFigure)v).Figure);

    private static readonly Codec<ValueList<KeyValuePair<string, ExpectedValue>>> Amounts = new MapCodec<ExpectedValue>(Figure);

    private static readonly Codec<ValueList<string>> Words = Codecs.List(Codecs.Text);

    private static readonly ObjectCodec<SupportExpectation> Full = Codecs.Object<SupportExpectation>("supportExpectation", "What is expected of a policy, a group or a total", o =>
    {
        var amount = o.Optional("amount", Figure, e => e.Amount);
        var from = o.Optional("from", Figure, e => e.From);
        var to = o.Optional("to", Figure, e => e.To);
        var unknown = o.Default("unknown", Codecs.Flag, e => e.IsUnknown, false);
        var status = o.OptionalValue("status", Codecs.Words<PolicyStatus>(), e => e.Status);
        var code = o.Optional("class", Codecs.Text, e => e.Class);
        var gross = o.Optional("gross", Figure, e => e.Gross);
        var payable = o.Optional("payable", Figure, e => e.Payable);
        var funding = o.Optional("funding", Amounts, e => e.Funding);
        var instalments = o.Optional("instalments", Amounts, e => e.Instalments);
        var clawback = o.Optional("clawback", Figure, e => e.Clawback);
        var cutBy = o.Optional("cutBy", Words, e => e.CutBy);
        var missing = o.Optional("missing", Words, e => e.Missing);
        var failing = o.Optional("failing", Words, e => e.Failing);
        var reasons = o.Optional("reasons", Words, e => e.Reasons);
        var build = (ObjectReader r) => new SupportExpectation
        {
            Target = NoTarget,
            Amount = r.Get(amount),
            From = r.Get(from),
            To = r.Get(to),
            IsUnknown = r.Get(unknown),
            Status = r.Get(status),
            Class = r.Get(code),
            Gross = r.Get(gross),
            Payable = r.Get(payable),
            Funding = r.Get(funding),
            Instalments = r.Get(instalments),
            Clawback = r.Get(clawback),
            CutBy = r.Get(cutBy),
            Missing = r.Get(missing),
            Failing = r.Get(failing),
            Reasons = r.Get(reasons),
        };
        o.Check(r => build(r).IsEmpty ? Rules.ErrorMessages.ExpectsNothing() : null);
        return build;
    });

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out SupportExpectation value)
    {
        value = null;
        if (node.Kind == DocumentNodeKind.Object)
        {
            return Full.TryRead(node, context, out value);
        }

        if (node.Kind == DocumentNodeKind.Text && node.Text == UnknownWord)
        {
            value = new SupportExpectation { Target = NoTarget, IsUnknown = true };
            return true;
        }

        if (node.Kind == DocumentNodeKind.Text && Enum.GetValues<PolicyStatus>().Where(s => Codecs.Word(s) == node.Text).Select(s => (PolicyStatus?)s).FirstOrDefault() is { } status)
        {
            value = new SupportExpectation { Target = NoTarget, Status = status };
            return true;
        }

        if (allowsClass && node.Kind is (DocumentNodeKind.True or DocumentNodeKind.False))
        {
            value = new SupportExpectation { Target = NoTarget, Verdict = Verdicts.Of(node.Kind == DocumentNodeKind.True) };
            return true;
        }

        if (!Amount.TryRead(node, context, out var amount))
        {
            return false;
        }

        if (allowsClass && amount is ExpectedCode { Code: var code })
        {
            value = new SupportExpectation { Target = NoTarget, Class = code };
            return true;
        }

        if (amount is not ExpectedFigure)
        {
            context.Report(node, ErrorMessages.NoAmount(node.Text, [UnknownWord, .. Enum.GetValues<PolicyStatus>().Select(Codecs.Word)]));
            return false;
        }

        value = new SupportExpectation { Target = NoTarget, Amount = amount };
        return true;
    }

    public override JsonNode Write(SupportExpectation value) => value switch
    {
        { IsUnknown: true } when value == new SupportExpectation { Target = value.Target, IsUnknown = true } => JsonValue.Create(UnknownWord)!,
        { Verdict: { } verdict } => JsonValue.Create(verdict == Verdict.True)!,
        { Status: { } status } when value == new SupportExpectation { Target = value.Target, Status = status } => JsonValue.Create(Codecs.Word(status))!,
        { Class: { } code } when value == new SupportExpectation { Target = value.Target, Class = code } => Full.Write(value),
        { Amount: { } amount } when value == new SupportExpectation { Target = value.Target, Amount = amount } => Amount.Write(amount),
        _ => Full.Write(value),
    };

    public override JsonObject Schema(SchemaContext context) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = allowsClass ? new JsonArray("number", "string", "boolean") : new JsonArray("number", "string") }, Full.Schema(context)),
    };
}
