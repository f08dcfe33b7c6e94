using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Projects.Libraries;
using Dnc.Model.Projects.Lifecycle;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Rules;
using NodaTime;

namespace Dnc.Model.Documents.Projects;

/// <summary>Reads documents of projects: first the form, then the parts are put together; what contradicts itself is blamed on the record that does.</summary>
internal static class ProjectReader
{
    private static readonly LocalizedText Documents = new("项目文件", "project documents");

    public static Result<ProjectsDocument> Read(ReadOnlySpan<byte> json, string? documentName, DocumentLimits limits) =>
        RuleReader.Compile(json, documentName, limits, Documents, CodecOf, Build);

    // What the document says once for all records, and the facts that may be stated, must be known before the records are read.
    private static Codec<ProjectCodecs.Draft> CodecOf(DocumentNode root, ReadContext context) => RuleReader.WithListed(root, context, listed =>
    {
        var quiet = new ReadContext(context.Source, context.Limits);
        var facts = root.Member("facts") is { } list && ProjectCodecs.FactList.TryRead(list, quiet, out var defined) && defined.DistinctBy(f => f.Key, StringComparer.Ordinal).Count() == defined.Count
            ? new FactCatalog(defined)
            : FactCatalog.Empty;
        var source = root.Member("source") is { } from && listed.Source.TryRead(from, quiet, out var told) ? told : null;
        var recordedAt = root.Member("recordedAt") is { } at && Codecs.Instant.TryRead(at, quiet, out var instant) ? instant : (Instant?)null;
        return new ProjectCodecs(listed, facts, source, recordedAt).Document;
    });

    private static Result<ProjectsDocument> Build(ProjectCodecs.Draft draft)
    {
        var issues = new List<Issue>();
        if (ProjectFileCodecs.Twice("facts", draft.Facts.Select(f => f.Key)) is { } twice)
        {
            issues.Add(twice.At(IssueLocation.At("$.facts")));
        }

        var organizations = Take(OrganizationRegister.Create(draft.Organizations), issues);
        var set = draft.Stages.Count == 0 ? StageSet.Standard : Take(StageSet.Create(draft.Stages), issues);
        var libraries = Take(LibraryRegister.Create(draft.Libraries), issues);
        var stages = set is null ? null : Records.Fill(
            new StageLog(set), draft.Moves, "$.moves", m => m.Project.ToString(), m => (m.Move.RecordedAt, m.Move.On),
            (log, moves) => log.Restore(moves), issues);
        var filled = libraries is null ? null : Records.Fill(
            libraries, draft.Events, "$.libraryEvents", e => $"{e.Project} {e.Library}", e => (e.RecordedAt, e.On),
            (register, events) => register.Restore(events), issues);
        var progress = Records.Fill(
            ProgressLedger.Empty, draft.Reports, "$.reports", p => p.Project.ToString(), p => (p.RecordedAt, p.Month.Start),
            (ledger, reports) => ledger.Restore(reports), issues);
        if (issues.Count > 0)
        {
            return Result.Failed<ProjectsDocument>(issues.ToValueList());
        }

        filled = draft.Complete.Aggregate(filled!, (register, d) => register.DeclareComplete(d.Range, d.Source, d.RecordedAt, d.Subject));
        var portfolio = ProjectPortfolio.Create(draft.Projects, organizations, stages, filled, progress);
        return portfolio.TryGetValue(out var built)
            ? Result.Of(new ProjectsDocument(draft.Id, draft.Title, built) { IsSynthetic = draft.IsSynthetic, Note = draft.Note, Documents = draft.Documents, Facts = draft.Facts })
            : Result.Failed<ProjectsDocument>(portfolio.Issues);
    }

    private static T? Take<T>(Result<T> result, List<Issue> issues)
        where T : class
    {
        issues.AddRange(result.Issues);
        return result.TryGetValue(out var value) ? value : null;
    }
}
