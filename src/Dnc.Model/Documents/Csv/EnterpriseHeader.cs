using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Csv;

/// <summary>The columns of a table of firms.</summary>
internal sealed class EnterpriseHeader
{
    private readonly FactSetCodec _codec;
    private readonly string? _documentName;
    private readonly List<Column?> _columns = [];

    private EnterpriseHeader(FactCatalog facts, string? documentName) => (_codec, _documentName) = (new FactSetCodec(facts, FactScope.Subject), documentName);

    public static EnterpriseHeader Read(List<CsvRow> rows, FactCatalog facts, string? documentName, List<Issue> issues)
    {
        var header = new EnterpriseHeader(facts, documentName);
        var at = new IssueLocation(documentName, null, 1);
        var names = rows.Count == 0 ? [] : rows[0].Cells.Select(c => c.Trim()).ToList();
        if (!names.Contains(EnterprisesCsv.IdColumn))
        {
            issues.Add(ErrorMessages.MissingColumn(at, EnterprisesCsv.IdColumn));
        }

        issues.AddRange(names.GroupBy(c => c).Where(g => g.Count() > 1).Select(g => ErrorMessages.DuplicateColumn(at, g.Key)));
        foreach (var name in names)
        {
            header._columns.Add(name == EnterprisesCsv.IdColumn ? null : ReadColumn(name, facts, at, issues));
        }

        return header;
    }

    /// <summary>The facts of a firm, whose subject is its identifier; null when the row has faults.</summary>
    public FactSet? Firm(CsvRow row, out IReadOnlyList<Issue> issues)
    {
        if (row.Cells.Count != _columns.Count)
        {
            issues = [ErrorMessages.WrongCellCount(new IssueLocation(_documentName, null, row.Line), row.Cells.Count, _columns.Count)];
            return null;
        }

        var found = new List<Issue>();
        var root = new DocumentNode(DocumentNodeKind.Object, 0, "", null, null, 0);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        var id = "";
        for (var i = 0; i < _columns.Count; i++)
        {
            var cell = row.Cells[i].Trim();
            if (_columns[i] is not { } column)
            {
                id = cell;
            }
            else if (cell.Length > 0)
            {
                var path = column.Add(root, cell);
                paths[path] = column.Name;
                if (column.Fault(cell) is { } expected)
                {
                    found.Add(ErrorMessages.BadCell(At(row, column.Name), cell, expected));
                }
            }
        }

        if (id.Length == 0)
        {
            found.Add(ErrorMessages.BadCell(At(row, EnterprisesCsv.IdColumn), id, new LocalizedText("企业标识", "an identifier of a firm")));
        }

        var context = new ReadContext(new DocumentSource([], _documentName), DocumentLimits.Default);
        var read = _codec.TryRead(root, context, out var facts);
        found.AddRange(found.Count > 0 ? [] : context.Issues.Select(i => i with { Location = At(row, paths.FirstOrDefault(p => i.Location.Path?.StartsWith(p.Key, StringComparison.Ordinal) ?? false).Value) }));
        issues = found;
        return read && found.Count == 0 ? new FactSet(id, facts!.Claims) : null;
    }

    private IssueLocation At(CsvRow row, string? column) => new(_documentName, column, row.Line);

    private static Column? ReadColumn(string name, FactCatalog facts, IssueLocation at, List<Issue> issues)
    {
        var (rest, unit) = (name, (string?)null);
        if (name.EndsWith(']') && name.IndexOf('[', StringComparison.Ordinal) is >= 0 and var open)
        {
            (rest, unit) = (name[..open].Trim(), name[(open + 1)..^1].Trim());
        }

        var sign = rest.IndexOf('@', StringComparison.Ordinal);
        var key = sign < 0 ? rest : rest[..sign];
        if (facts.TryGet(key, out var fact) && fact.Scope == FactScope.Subject)
        {
            return new Column(name, fact, sign < 0 ? null : rest[(sign + 1)..], unit);
        }

        issues.Add(ErrorMessages.UnknownColumn(at, name, [EnterprisesCsv.IdColumn, .. facts.Facts.Where(f => f.Scope == FactScope.Subject).Select(f => f.Key)]));
        return null;
    }

    private sealed record Column(string Name, FactDefinition Fact, string? Time, string? Unit)
    {
        /// <summary>Adds the cell as it would stand in a facts document, and gives its path.</summary>
        public string Add(DocumentNode root, string cell)
        {
            var parent = root;
            if (Time is not null)
            {
                parent = root.Member(Fact.Key) ?? Attach(root, new DocumentNode(DocumentNodeKind.Object, 0, "", root, Fact.Key, 0), Fact.Key);
            }

            var name = Time ?? Fact.Key;
            return Attach(parent, ToNode(cell, parent, name), name).Path;
        }

        /// <summary>What was expected of a cell that no facts document could tell; null when there is nothing to say.</summary>
        public LocalizedText? Fault(string cell) => Fact.Kind switch
        {
            FactKind.Items => new LocalizedText("没有内容（逐项数据请用JSON数据文件）", "nothing (items need a facts document in JSON)"),
            FactKind.Quantity when CsvText.IsGrouped(cell) => new LocalizedText("数字", "a number"),
            FactKind.Flag when Flag(cell) is null => new LocalizedText("是或否", "true or false"),
            _ => null,
        };

        private static DocumentNode Attach(DocumentNode parent, DocumentNode child, string name)
        {
            parent.Members.Add(new(name, child));
            return child;
        }

        private DocumentNode ToNode(string cell, DocumentNode parent, string name) => Fact.Kind switch
        {
            FactKind.Flag => new(Flag(cell) switch { true => DocumentNodeKind.True, false => DocumentNodeKind.False, _ => DocumentNodeKind.Text }, 0, cell, parent, name, 0),
            FactKind.Codes or FactKind.Label => Parts(cell, parent, name),
            FactKind.Quantity when IsNumber(cell) => Number(cell, parent, name),
            _ => new(DocumentNodeKind.Text, 0, cell, parent, name, 0),
        };

        private DocumentNode Number(string cell, DocumentNode parent, string name)
        {
            var unit = Unit ?? (Fact.Unit is { } own && own != CompoundUnit.Number ? own.ToString() : "");
            return unit.Length == 0
                ? new(DocumentNodeKind.Number, 0, cell, parent, name, 0)
                : new(DocumentNodeKind.Text, 0, cell + unit, parent, name, 0);
        }

        private static DocumentNode Parts(string cell, DocumentNode parent, string name)
        {
            var list = new DocumentNode(DocumentNodeKind.List, 0, "", parent, name, 0);
            var parts = cell == "-" ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            for (var i = 0; i < parts.Length; i++)
            {
                list.Items.Add(new DocumentNode(DocumentNodeKind.Text, 0, parts[i], list, null, i));
            }

            return list;
        }

        private static bool? Flag(string cell) => cell switch
        {
            "true" or "TRUE" or "True" or "yes" or "是" => true,
            "false" or "FALSE" or "False" or "no" or "否" => false,
            _ => null,
        };

        private static bool IsNumber(string cell) =>
            decimal.TryParse(cell, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
