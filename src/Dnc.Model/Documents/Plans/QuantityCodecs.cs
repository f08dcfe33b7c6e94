using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Plans;

/// <summary>How quantities stand in a document, in the units of a catalogue.</summary>
internal sealed class QuantityCodecs
{
    /// <summary>A ratio, such as <c>5%</c>.</summary>
    public static readonly Codec<Ratio> Ratio = Codecs.Parsed<Ratio>(new LocalizedText("比率", "a ratio"), null, "5%");

    public QuantityCodecs(UnitCatalog units)
    {
        Quantity = new TextCodec<Quantity>(
            (string text, out Quantity value, [NotNullWhen(false)] out Fault? fault) =>
            {
                var read = Quantities.Quantity.TryParse(text, units, out value, out var issue);
                fault = issue is null ? null : new Fault(issue.Code, issue.Message, issue.Advice);
                return read;
            },
            quantity => Spell(quantity, units),
            "A quantity as Chinese texts spell it",
            null,
            "2000亿元",
            "35万平方米",
            "200家",
            "5.6%");
        Unit = new TextCodec<Unit>(
            (string text, [MaybeNullWhen(false)] out Unit value, [NotNullWhen(false)] out Fault? fault) =>
            {
                var read = units.TryGet(text, out value);
                fault = read ? null : UnknownUnit(text, units);
                return read;
            },
            unit => units.TryGet(unit.Zh, out var known) && known == unit ? unit.Zh : unit.Id,
            "A unit as Chinese texts spell it",
            null,
            "家",
            "平方米",
            "元",
            "%");
        Tolerance = Codecs.Object<ToleranceDraft>("tolerance", "How near is about: relative or absolute", o =>
        {
            var relative = o.OptionalValue("relative", Ratio, t => t.Relative);
            var absolute = o.OptionalValue("absolute", Quantity, t => t.Absolute);
            var setBy = o.Optional("setBy", Codecs.Localized, t => t.SetBy);
            return r => new ToleranceDraft(r.Get(relative), r.Get(absolute), r.Get(setBy));
        });
    }

    public Codec<Quantity> Quantity { get; }

    public Codec<Unit> Unit { get; }

    public Codec<ToleranceDraft> Tolerance { get; }

    /// <summary>The spelling that reads back: several units may share a Chinese one; where it reads as another unit, the id says which is meant.</summary>
    public static string Spell(Quantity quantity, UnitCatalog units)
    {
        var text = quantity.ToString(Language.Zh);
        return Quantities.Quantity.TryParse(text, units, out var read, out _) && read == quantity
            ? text
            : new Quantity(quantity.Value, Quantities.Units.Number).ToString(Language.Zh) + quantity.Unit.Id;
    }

    private static Fault UnknownUnit(string text, UnitCatalog units)
    {
        // The text is read as one of them, so that the words are those of every unknown unit.
        Quantities.Quantity.TryParse("1" + text, units, out _, out var issue);
        return issue is null
            ? new Fault(IssueCodes.UnknownUnit, new LocalizedText($"“{text}”不是单位。", $"'{text}' is not a unit."), new LocalizedText("请只写单位，如“家”。", "Write the unit alone, such as 家."))
            : new Fault(issue.Code, issue.Message, issue.Advice);
    }
}
