using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Documents.Rules;

/// <summary>A figure of a fact: a text with its comparator, a plain number, or an object where somebody assumed how near "about" is.</summary>
/// <param name="fact">The fact; null when it is not known.</param>
internal sealed class FactFigureCodec(FactDefinition? fact) : Codec<FactFigure>
{
    private static readonly Codec<FactFigure> Assumed = Codecs.Object<FactFigure>("aboutFigure", "About a figure, and how near that is", o =>
    {
        var about = o.Required("about", FigureCodecs.Figure, f => new CompoundQuantity(f.Bound.Quantity, f.Per));
        var tolerance = o.Required("tolerance", FigureCodecs.Tolerance, f => f.Bound.Tolerance!);
        o.Check(r => r.Get(tolerance).Fits(r.Get(about).Quantity) ? null : ErrorMessages.ToleranceDoesNotFit());
        return r => new FactFigure(Bound.About(r.Get(about).Quantity, r.Get(tolerance)), r.Get(about).Per);
    });

    public override bool TryRead(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out FactFigure value)
    {
        value = null;
        switch (node.Kind)
        {
            case DocumentNodeKind.Number:
                value = FigureCodecs.Number.TryRead(node, context, out var number) ? FactFigure.Exactly(number) : null;
                return value is not null && TryFitNumber(node, context, ref value) && IsPossible(node, context, value!);
            case DocumentNodeKind.Object:
                return Assumed.TryRead(node, context, out value) && Fits(node, context, value);
            case DocumentNodeKind.Text:
                if (!TryRead(node.Text, out value, out var fault))
                {
                    context.Report(node, fault);
                    return false;
                }

                return Fits(node, context, value);
            default:
                context.Report(node, ErrorMessages.NotAFigure(node.Kind));
                return false;
        }
    }

    public override JsonNode Write(FactFigure value) =>
        value.Bound.Tolerance?.AssumedBy is not null ? Assumed.Write(value)
        : value.Bound.Comparator == Comparator.Exactly ? FigureCodecs.Figure.Write(new CompoundQuantity(value.Bound.Quantity, value.Per))
        : JsonValue.Create(Spell(value.Bound) + FigureCodecs.SpellPer(value.Per))!;

    public override JsonObject Schema(SchemaContext context) => new()
    {
        ["anyOf"] = new JsonArray(new JsonObject { ["type"] = new JsonArray("number", "string") }, Assumed.Schema(context)),
    };

    // The units below the line come last, but for words such as 以上.
    private static bool TryRead(string text, [NotNullWhen(true)] out FactFigure? value, [NotNullWhen(false)] out Fault? fault)
    {
        value = null;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var (head, below) = slash < 0 ? (text, "") : (text[..slash], text[slash..]);
        var units = below.AsSpan();
        if (below.Length > 0 && ComparatorWords.TakeBehind(ref units) is not null)
        {
            (head, below) = (head + below[units.Length..], units.ToString());
        }

        if (!Bound.TryParse(head, UnitCatalog.Standard, out var bound, out var issue))
        {
            fault = FigureCodecs.ToFault(issue);
            return false;
        }

        value = FigureCodecs.TryReadPer(below, out var per, out fault) ? new FactFigure(bound, per) : null;
        return value is not null;
    }

    // Numbers need no unit where the fact counts something or is a plain number.
    private bool TryFitNumber(DocumentNode node, ReadContext context, ref FactFigure? value)
    {
        if (fact?.Unit is not { } unit || unit == CompoundUnit.Number)
        {
            return true;
        }

        if (unit.Unit.Dimension == Dimension.Count && unit.Per.Count == 0)
        {
            value = FactFigure.Exactly(new Quantity(value!.Bound.Quantity.Value, unit.Unit));
            return true;
        }

        context.Report(node, ErrorMessages.NumberWithoutUnit(node.Text, unit));
        return false;
    }

    private bool Fits(DocumentNode node, ReadContext context, FactFigure value)
    {
        var stated = new CompoundUnit(value.Bound.Quantity.Unit, value.Per);
        if (fact?.Unit is not { } unit || Measure.Of(stated) == Measure.Of(unit))
        {
            return IsPossible(node, context, value);
        }

        context.Report(node, stated == CompoundUnit.Number && unit.Unit.Dimension != Dimension.Count ? ErrorMessages.NumberWithoutUnit(node.Text, unit) : ErrorMessages.UnitDiffers(node.Text, unit));
        return false;
    }

    // What is only perhaps outside, such as "at most 5" where nothing is below 3, narrows what is known and is no fault.
    private bool IsPossible(DocumentNode node, ReadContext context, FactFigure value)
    {
        var range = BoundFacts.Range(value);
        var fault = fact?.Minimum is { } least && range.IsAtLeast(least.Amount) == Verdict.False ? ErrorMessages.BelowMinimum(value, least)
            : fact?.Maximum is { } most && range.IsAtMost(most.Amount) == Verdict.False ? ErrorMessages.AboveMaximum(value, most)
            : null;
        if (fault is not null)
        {
            context.Report(node, fault);
        }

        return fault is null;
    }

    /// <summary>The spelling of a bound that reads back.</summary>
    internal static string Spell(Bound bound)
    {
        var figure = QuantityCodecs.Spell(bound.Quantity, UnitCatalog.Standard);
        if (bound.Upper is { } upper)
        {
            return $"{figure}{bound.Comparator.ToSymbol()}{QuantityCodecs.Spell(upper, UnitCatalog.Standard)}";
        }

        var width = bound.Tolerance is not { } tolerance ? ""
            : tolerance.Absolute is { } absolute ? "±" + QuantityCodecs.Spell(absolute, UnitCatalog.Standard)
            : $"±{tolerance.Relative}";
        return bound.Comparator.ToSymbol() + figure + width;
    }
}
