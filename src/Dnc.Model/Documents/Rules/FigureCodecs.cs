using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Rules;

/// <summary>How figures and units stand in documents of rules, in the standard units.</summary>
internal static class FigureCodecs
{
    private static readonly UnitCatalog Catalog = UnitCatalog.Standard;

    /// <summary>A JSON number, exactly; for plain numbers.</summary>
    public static readonly Codec<CompoundQuantity> Number = new ExactNumberCodec();

    /// <summary>A figure as a text.</summary>
    public static readonly Codec<CompoundQuantity> FigureText = new TextCodec<CompoundQuantity>(
        TryRead, Spell, "A figure with its unit, as Chinese texts spell it", null, "2000万元", "5%", "300人", "30元/平方米/月");

    /// <summary>A figure: a number, or a text with its unit.</summary>
    public static readonly Codec<CompoundQuantity> Figure = new EitherCodec<CompoundQuantity>(Number, FigureText, IsNumber, DocumentNodeKind.Number);

    /// <summary>A unit; the empty text for plain numbers.</summary>
    public static readonly Codec<CompoundUnit> Unit = new TextCodec<CompoundUnit>(
        TryReadUnit, u => string.Join('/', u.Per.Select(Spell).Prepend(u.Unit == Units.Number ? "" : Spell(u.Unit))), "A unit, compound with slashes; empty for plain numbers", null, "元", "%", "元/平方米/月", "");

    /// <summary>How near is about.</summary>
    public static readonly Codec<Tolerance> Tolerance = Codecs.Object<Tolerance>("tolerance", "How near is about: relative or absolute", o =>
    {
        var relative = o.OptionalValue("relative", QuantityCodecs.Ratio, t => t.Relative);
        var absolute = o.OptionalValue("absolute", new QuantityCodecs(Catalog).Quantity, t => t.Absolute);
        var setBy = o.Optional("setBy", Codecs.Localized, t => t.AssumedBy);
        o.ExactlyOne("relative", "absolute");
        o.Check(r => r.Get(relative) is { Value: < 0m } || r.Get(absolute) is { Value: < 0m } or { Dimension: Dimension.Ratio } ? ErrorMessages.NoTolerance() : null);
        return r =>
        {
            var width = r.Get(relative) is { } share ? Quantities.Tolerance.Within(share) : Quantities.Tolerance.Within(r.Get(absolute)!.Value);
            return r.Get(setBy) is { } setter ? width.Assume(setter) : width;
        };
    });

    /// <summary>Whether a figure is a plain number, which stands in a document as one.</summary>
    public static bool IsNumber(CompoundQuantity figure) => figure.Per.Count == 0 && figure.Quantity.Unit == Units.Number;

    /// <summary>The units below the line, each with its slash.</summary>
    public static string SpellPer(ValueList<Unit> per) => string.Concat(per.Select(u => "/" + Spell(u)));

    /// <summary>Reads the units below the line, which begin with a slash.</summary>
    public static bool TryReadPer(string text, out ValueList<Unit> per, [NotNullWhen(false)] out Fault? fault)
    {
        var read = TryRead("1" + text, out var figure, out fault);
        per = figure.Per;
        return read;
    }

    /// <summary>An issue of a text of its own as a fault of the place where the text stands.</summary>
    public static Fault ToFault(Issue issue) => new(issue.Code, issue.Message, issue.Advice);

    private static bool TryRead(string text, out CompoundQuantity value, [NotNullWhen(false)] out Fault? fault)
    {
        var read = CompoundQuantity.TryParse(text, Catalog, out value, out var issue);
        fault = read ? null : ToFault(issue!);
        return read;
    }

    private static bool TryReadUnit(string text, [MaybeNullWhen(false)] out CompoundUnit value, [NotNullWhen(false)] out Fault? fault)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (above, below) = slash < 0 ? (text, "") : (text[..slash], text[slash..]);
        value = null;
        if (above.Length > 0 && !Catalog.TryGet(above, out _))
        {
            fault = TryRead("1" + above, out _, out fault) ? ErrorMessages.NoUnit(text) : fault;
            return false;
        }

        if (!TryReadPer(below, out var per, out fault))
        {
            return false;
        }

        value = new CompoundUnit(above.Length == 0 ? Units.Number : Catalog.Get(above), per);
        return true;
    }

    private static string Spell(CompoundQuantity figure) => QuantityCodecs.Spell(figure.Quantity, Catalog) + SpellPer(figure.Per);

    private static string Spell(Unit unit) => Catalog.TryGet(unit.Zh, out var known) && known == unit ? unit.Zh : unit.Id;

    /// <summary>A number that a decimal holds exactly, written without superfluous digits.</summary>
    private sealed class ExactNumberCodec : Codec<CompoundQuantity>
    {
        public override bool TryRead(DocumentNode node, ReadContext context, out CompoundQuantity value)
        {
            value = default;
            if (!Codecs.IsKind(node, DocumentNodeKind.Number, context))
            {
                return false;
            }

            if (decimal.TryParse(node.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && ExactDecimal.ToText(number) == Trimmed(node.Text))
            {
                value = number;
                return true;
            }

            context.Report(node, ErrorMessages.InexactNumber(node.Text));
            return false;
        }

        public override System.Text.Json.Nodes.JsonNode Write(CompoundQuantity value) => System.Text.Json.Nodes.JsonValue.Create(ExactDecimal.Trim(value.Quantity.Value))!;

        public override System.Text.Json.Nodes.JsonObject Schema(SchemaContext context) => new() { ["type"] = "number" };

        private static string Trimmed(string digits)
        {
            var text = digits.Contains('.', StringComparison.Ordinal) ? digits.TrimEnd('0').TrimEnd('.') : digits;
            return text is "-0" ? "0" : text;
        }
    }
}
