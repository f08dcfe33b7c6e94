using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>The plain values of facts, by kind.</summary>
internal static class FactValueCodecs
{
    private static readonly Codec<FactDay> Day = Codecs.Map(Codecs.Date, d => new FactDay(d), d => d.Day);

    private static readonly Codec<FactFlag> Flag = Codecs.Map(Codecs.Flag, v => new FactFlag(v), f => f.Value);

    private static readonly Codec<FactLabel> Label = new EitherCodec<FactLabel>(
        Codecs.Map(Codecs.List(StatisticCodecs.Range), held => new FactLabel(held, null), l => l.Held),
        Codecs.Object<FactLabel>("label", "When a label was held, as far as it is told", o =>
        {
            var held = o.Required("held", Codecs.List(StatisticCodecs.Range), l => l.Held);
            var since = o.OptionalValue("completeSince", Codecs.Date, l => l.CompleteSince);
            var complete = o.Default("complete", Codecs.Flag, l => l.IsComplete, true);
            return r => new FactLabel(r.Get(held), r.Get(since), r.Get(complete));
        }),
        l => l is { CompleteSince: null, IsComplete: true },
        DocumentNodeKind.List);

    /// <summary>Where the history of a figure by period begins.</summary>
    public static readonly Codec<FactValue> Beginning = Value(Codecs.Map(StatisticCodecs.Period, p => new FactBeginning(p), b => b.CompleteSince));

    /// <summary>The same as an object, where values of periods do not stand beside it.</summary>
    public static readonly Codec<FactValue> BeginningAlone = Codecs.Object<FactValue>("beginning", "The first period that has a value", o =>
    {
        var since = o.Required("completeSince", Beginning, b => b);
        return r => r.Get(since);
    });

    /// <summary>The codec of the values of a fact.</summary>
    public static Codec<FactValue> Of(FactDefinition fact) => fact.Kind switch
    {
        FactKind.Quantity => Value(new FactFigureCodec(fact)),
        FactKind.Date => Value(Day),
        FactKind.Flag => Value(Flag),
        FactKind.Code => Value(Codecs.Map(Code(fact), c => new FactCode(c), c => c.Code)),
        FactKind.Codes => Value(Codecs.Map(Codecs.List(Code(fact)), c => new FactCodes(c), c => c.Codes)),
        FactKind.Label => Value(Label),
        _ => Value(Items(new FactSetCodec(new FactCatalog(fact.Items), null))),
    };

    /// <summary>The codec that writes a value; it reads nothing.</summary>
    public static System.Text.Json.Nodes.JsonNode Write(FactValue value) => value switch
    {
        FactFigure f => new FactFigureCodec(null).Write(f),
        FactDay d => Day.Write(d),
        FactFlag f => Flag.Write(f),
        FactCode c => c.Code,
        FactCodes c => Codecs.List(Codecs.Text).Write(c.Codes),
        FactBeginning b => BeginningAlone.Write(b),
        FactLabel l => Label.Write(l),
        _ => Items(new FactSetCodec(FactCatalog.Empty, null)).Write((FactItems)value),
    };

    private static EitherCodec<FactItems> Items(Codec<FactSet> item) => new(
        Codecs.Map(Codecs.List(item), i => new FactItems(i), i => i.Items),
        Codecs.Object<FactItems>("items", "Items, and whether they are all", o =>
        {
            var items = o.Required("items", Codecs.List(item), i => i.Items);
            var complete = o.Default("complete", Codecs.Flag, i => i.IsComplete, true);
            return r => new FactItems(r.Get(items), r.Get(complete));
        }),
        i => i.IsComplete,
        DocumentNodeKind.List);

    private static TextCodec<string> Code(FactDefinition fact) => new(
        (string text, [MaybeNullWhen(false)] out string value, [NotNullWhen(false)] out Fault? fault) =>
        {
            value = text;
            fault = string.IsNullOrWhiteSpace(text) ? Json.ErrorMessages.BlankText() : IsAllowed(fact, text) ? null : ErrorMessages.CodeNotAllowed(text, fact.Codes.Select(c => c.Code));
            return fault is null;
        },
        t => t,
        "A code",
        null);

    // In a system whose longer codes are parts of shorter ones, an allowed code allows its parts and what it is a part of.
    private static bool IsAllowed(FactDefinition fact, string text) => fact.Codes.Count == 0 || fact.Codes.Any(c =>
        c.Code == text || (fact.IsHierarchical && (text.StartsWith(c.Code, StringComparison.Ordinal) || c.Code.StartsWith(text, StringComparison.Ordinal))));

    private static Codec<FactValue> Value<T>(Codec<T> codec)
        where T : FactValue => Codecs.Map<FactValue, T>(codec, v => v, v => (T)v);
}
