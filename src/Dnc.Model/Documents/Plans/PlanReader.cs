using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Plans;
using Dnc.Model.Plans.Building;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Validation;

namespace Dnc.Model.Documents.Plans;

/// <summary>Reads a plan in stages: form, shape and meaning. A piece with a fault keeps its place, and the others are checked all the same.</summary>
internal static class PlanReader
{
    public static Result<Plan> Read(ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits)
    {
        var context = new ReadContext(new DocumentSource(json.ToArray(), documentName), limits);
        if (DocumentParser.Parse(json, context) is not { } root || HasOtherVersion(root, context) || !TryReadUnits(root, context, out var catalog))
        {
            return Result.Failed<Plan>(context.Issues);
        }

        return PlanCodecs.Of(catalog).TryRead(root, context, out var draft) && draft.Documents.Any(d => d is not null)
            ? Build(draft, root, context)
            : Result.Failed<Plan>(context.Issues);
    }

    private static Result<Plan> Build(PlanDraft draft, DocumentNode root, ReadContext context)
    {
        var shape = PlanDraftValidation.Find(draft);
        var faulty = shape.Select(i => PieceOf(i.Location.Path!)).ToHashSet(StringComparer.Ordinal);
        var builder = DraftReader.ToBuilder(draft, faulty.Contains, context.FaultyPieces);
        if (draft.ScheduleBands is { } bands && !faulty.Any(f => f.StartsWith("$.scheduleBands", StringComparison.Ordinal)))
        {
            builder.UseScheduleBands(Indicators.ScheduleBands.Create(DraftReader.ToBands(bands)).OrThrow());
        }

        var built = builder.Build();
        var places = new DocumentPlaces(context.Source, root);
        var found = shape.Concat(built.Issues).Select(places.Locate).ToList();
        foreach (var error in found.Where(i => i.Severity == IssueSeverity.Error))
        {
            context.Report(error);
        }

        if (!context.HasErrors)
        {
            return Result.Of(built.OrThrow(), InOrder(found).Take(context.Limits.MaxIssues).ToValueList());
        }

        foreach (var warning in found.Where(i => i.Severity == IssueSeverity.Warning))
        {
            context.Report(warning);
        }

        return Result.Failed<Plan>(context.Issues);
    }

    private static IEnumerable<Issue> InOrder(IEnumerable<Issue> issues) => issues.OrderBy(i => i.Location.Line).ThenBy(i => i.Location.Column);

    /// <summary>The piece that a path lies in: <c>$.commitments[3]</c> for <c>$.commitments[3].upper</c>.</summary>
    private static string PieceOf(string path) => path.IndexOf(']', StringComparison.Ordinal) is var end and >= 0 ? path[..(end + 1)] : path;

    // A document of another version is not read at all: its members may mean something else.
    private static bool HasOtherVersion(DocumentNode root, ReadContext context)
    {
        if (root.Member("schemaVersion") is not { Kind: DocumentNodeKind.Text } version || version.Text == PlanCodecs.SchemaVersion)
        {
            return false;
        }

        context.Report(version, new Fault(
            IssueCodes.UnsupportedVersion,
            new LocalizedText($"不支持方案文件版本“{version.Text}”。", $"The version '{version.Text}' of plan documents is not supported."),
            new LocalizedText($"本库可读的版本：{PlanCodecs.SchemaVersion}。", $"This library reads version {PlanCodecs.SchemaVersion}.")));
        return true;
    }

    // Quantities cannot be read before the units that the document adds are known. A unit that cannot be used would make each quantity in it
    // a fault too, so it is reported alone; what is wrong with the form of the list is reported when it is read again.
    private static bool TryReadUnits(DocumentNode root, ReadContext context, out UnitCatalog catalog)
    {
        catalog = UnitCatalog.Standard;
        if (root.Member("units") is not { } node || !PlanCodecs.Units.TryRead(node, new ReadContext(context.Source, context.Limits), out var units))
        {
            return true;
        }

        var places = new DocumentPlaces(context.Source, root);
        foreach (var issue in PlanDraftValidation.OfUnits(units))
        {
            context.Report(places.Locate(issue));
        }

        if (context.HasErrors)
        {
            return false;
        }

        // Beyond the limit the builder refuses the plan, or a quantity cannot be read.
        foreach (var unit in units.Take(UnitChecks.MostUnits).Select(DraftReader.ToUnit))
        {
            catalog = UnitChecks.Conflict(catalog, unit) is null ? catalog.With(unit) : catalog;
        }

        return true;
    }
}
