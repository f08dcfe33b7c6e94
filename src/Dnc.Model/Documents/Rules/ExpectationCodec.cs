using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>What is expected: true, false, unknown, a value, or an object. The target is the name under which it stands.</summary>
internal sealed class ExpectationCodec : Codec<Expectation>
{
    private const string UnknownWord = "unknown";
    private const string NoTarget = "-";

    private static readonly Codec<Verdict> VerdictCodec = new EitherCodec<Verdict>(
        Codecs.Map(Codecs.Flag, Verdicts.Of, v => v == Verdict.True),
        Codecs.Map(Codecs.Words<UnknownVerdict>(), _ => Verdict.Unknown, _ => UnknownVerdict.Unknown),
        v => v != Verdict.Unknown,
        DocumentNodeKind.True,
        DocumentNodeKind.False);

    private static readonly Codec<ExpectedValue> Text = new TextCodec<ExpectedValue>(TryRead, Spell, "A day, a figure, or else a code", null, "2024-01-01", "20万元", "small");

    /// <summary>A figure, a day or a code.</summary>
    public static readonly Codec<ExpectedValue> Value = new EitherCodec<ExpectedValue>(
        Codecs.Map(FigureCodecs.Number, f => (ExpectedValue)new ExpectedFigure(f), v => ((ExpectedFigure)v).Figure),
        Text,
        v => v is ExpectedFigure f && FigureCodecs.IsNumber(f.Figure),
        DocumentNodeKind.Number);

    private static readonly ObjectCodec<Expectation> Full = Codecs.Object<Expectation>("expectation", "What is expected of a rule or a definition", o =>
    {
        var verdict = o.OptionalValue("verdict", VerdictCodec, e => e.Verdict);
        var value = o.Optional("value", Value, e => IsBareCode(e) ? null : e.Value);
        var code = o.Optional("code", Codecs.Text, e => IsBareCode(e) ? ((ExpectedCode)e.Value!).Code : null);
        var from = o.Optional("from", Value, e => e.From);
        var to = o.Optional("to", Value, e => e.To);
        var missing = o.Optional("missing", Codecs.List(Codecs.Text), e => e.Missing);
        var failing = o.Optional("failing", Codecs.List(Codecs.Text), e => e.Failing);
        var reasons = o.Optional("reasons", Codecs.List(Codecs.Words<ExpectedReason>()), e => e.Reasons);
        var error = o.Default("error", Codecs.Flag, e => e.IsError, false);
        o.AtMostOne("value", "code");
        var build = (ObjectReader r) => new Expectation
        {
            Target = NoTarget,
            Verdict = r.Get(verdict),
            Value = r.Get(code) is { } text ? new ExpectedCode(text) : r.Get(value),
            From = r.Get(from),
            To = r.Get(to),
            Missing = r.Get(missing),
            Failing = r.Get(failing),
            Reasons = r.Get(reasons),
            IsError = r.Get(error),
        };
        o.Check(r => build(r).IsEmpty ? ErrorMessages.ExpectsNothing() : null);
        return build;
    });

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out Expectation value)
    {
        value = null;
        if (node.Kind == DocumentNodeKind.Object)
        {
            return Full.TryRead(node, context, out value);
        }

        if (node.Kind is DocumentNodeKind.True or DocumentNodeKind.False || (node.Kind == DocumentNodeKind.Text && node.Text == UnknownWord))
        {
            var read = VerdictCodec.TryRead(node, context, out var verdict);
            value = new Expectation { Target = NoTarget, Verdict = verdict };
            return read;
        }

        value = Value.TryRead(node, context, out var expected) ? new Expectation { Target = NoTarget, Value = expected } : null;
        return value is not null;
    }

    public override JsonNode Write(Expectation value) => value switch
    {
        { Verdict: { } verdict } when IsOnly(value, new Expectation { Target = value.Target, Verdict = verdict }) => VerdictCodec.Write(verdict),
        { Value: { } plain } when !IsBareCode(value) && IsOnly(value, new Expectation { Target = value.Target, Value = plain }) => Value.Write(plain),
        _ => Full.Write(value),
    };

    public override JsonObject Schema(SchemaContext context) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("boolean", "number", "string") }, Full.Schema(context)),
    };

    private static bool IsOnly(Expectation value, Expectation part) => value == part;

    // A code that would be read as a day, a figure or a verdict is written as a code.
    private static bool IsBareCode(Expectation expectation) =>
        expectation.Value is ExpectedCode { Code: var code } && (code == UnknownWord || !TryRead(code, out var read, out _) || read != expectation.Value);

    private static bool TryRead(string text, [MaybeNullWhen(false)] out ExpectedValue value, [NotNullWhen(false)] out Fault? fault)
    {
        value = null;
        fault = string.IsNullOrWhiteSpace(text) ? Json.ErrorMessages.BlankText() : null;
        if (fault is null)
        {
            value = FormulaCodec.IsName(text) ? new ExpectedCode(text)
                : Dates.TryParse(text, out var day) ? new ExpectedDay(day)
                : ExpectedAbout.TryParse(text, out var about) ? about
                : CompoundQuantity.TryParse(text, UnitCatalog.Standard, out var figure, out _) ? new ExpectedFigure(figure)
                : new ExpectedCode(text);
        }

        return fault is null;
    }

    private static string Spell(ExpectedValue value) => value switch
    {
        ExpectedFigure f => FigureCodecs.FigureText.Write(f.Figure).GetValue<string>(),
        ExpectedAbout a => a.Text,
        ExpectedDay d => Dates.Text(d.Day),
        _ => ((ExpectedCode)value).Code,
    };

    /// <summary>The one verdict that is a word in documents.</summary>
    private enum UnknownVerdict
    {
        Unknown,
    }
}
