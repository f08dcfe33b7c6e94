using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Rules;

/// <summary>A formula: a number, a text that is a name, a day or a figure, or an object with one operator.</summary>
internal sealed class FormulaCodec(Codec<ClauseReference> clause, Func<string, bool> isCriterion) : NodeCodec<Formula>(
    "formula", "A number, a text (a name, a day or a figure) or one operator", clause)
{
    /// <summary>Whether a text is a name: letters, digits, dots, underscores, hyphens and colons, beginning with a letter.</summary>
    public static bool IsName(string text) => text.Length > 0 && char.IsAsciiLetter(text[0]) && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or ':');

    protected override bool TryReadBare(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out Formula value)
    {
        value = null;
        switch (node.Kind)
        {
            case DocumentNodeKind.Number:
                value = FigureCodecs.Number.TryRead(node, context, out var number) ? new Constant(number) : null;
                return value is not null;
            case DocumentNodeKind.Text when IsName(node.Text):
                value = new Reference(node.Text);
                return true;
            case DocumentNodeKind.Text when Dates.TryParse(node.Text, out var day):
                value = new DateConstant(day);
                return true;
            case DocumentNodeKind.Text:
                return TryReadFigure(node, context, out value);
            default:
                context.Report(node, ErrorMessages.NotAFormula(node.Kind));
                return false;
        }
    }

    protected override JsonNode? WriteBare(Formula value) => value switch
    {
        Constant c => FigureCodecs.Figure.Write(c.Value),
        DateConstant d => Dates.Text(d.Value),
        Reference r => r.Key,
        _ => null,
    };

    protected override JsonNode BareSchema() => new JsonObject { ["type"] = new JsonArray("number", "string") };

    protected override LocalizedText? Hint(string word) => isCriterion(word) ? ErrorMessages.OperatorOfCriteria(word) : null;

    protected override Formula Note(Formula node, ClauseReference? cited, LocalizedText? called) =>
        node is NotedFormula around ? around with { Clause = cited, Name = called }
        : cited is null && called is null ? node
        : new NotedFormula(node, cited, called);

    protected override (Formula Inner, bool IsMerged, ClauseReference? Clause, LocalizedText? Name)? Unnote(Formula node) =>
        node is NotedFormula noted ? (noted.Inner, noted.IsMerged, noted.Clause, noted.Name) : null;

    private static bool TryReadFigure(DocumentNode node, ReadContext context, [MaybeNullWhen(false)] out Formula value)
    {
        var aside = new ReadContext(context.Source, context.Limits);
        value = FigureCodecs.FigureText.TryRead(node, aside, out var figure) ? new Constant(figure) : null;
        if (value is null && aside.Issues is [var issue, ..])
        {
            context.Report(node, ErrorMessages.NeitherFigureNorName(node.Text, FigureCodecs.ToFault(issue)));
        }

        return value is not null;
    }
}
