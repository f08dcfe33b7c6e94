using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.Libraries;

/// <summary>What the entry rule of a library says about one project at a rolling adjustment (滚动调整).</summary>
/// <param name="Project">The project.</param>
/// <param name="Kind">What the rule says.</param>
/// <param name="Evaluation">The evaluation of the rule, with reasons, missing facts and gap.</param>
public sealed record LibraryAdjustment(ProjectId Project, AdjustmentKind Kind, RuleEvaluation Evaluation)
{
    /// <summary>What the rule says.</summary>
    public AdjustmentKind Kind { get; init => field = Guard.Defined(value); } = Guard.Defined(Kind);

    /// <summary>The evaluation of the rule.</summary>
    public RuleEvaluation Evaluation { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Evaluation);

    /// <summary>Reviews all projects by the entry rule of a library. It proposes; what is decided is recorded as events.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="library">The library; it has an entry rule.</param>
    /// <param name="rules">The rules that have a criterion of that name.</param>
    /// <param name="month">The month at the end of which progress is counted.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <param name="among">The projects to review; null for all.</param>
    /// <returns>A line for each project, in the order of their identifiers.</returns>
    /// <exception cref="ArgumentException">The library has no entry rule, or the rules have no criterion of its name.</exception>
    public static ValueList<LibraryAdjustment> Review(
        ProjectPortfolio portfolio, ProjectLibrary library, CompiledRules rules, ReportingPeriod month, AsOf asOf, IEnumerable<ProjectId>? among = null)
    {
        Guard.NotNull(portfolio);
        Guard.That(Guard.NotNull(library).EntryRule is { } name && Guard.NotNull(rules).Has(name), "The rules have the criterion by which projects enter the library.", nameof(rules));
        var inside = portfolio.Libraries.Members(asOf, library.Id).Select(m => m.Project).ToHashSet();
        var reports = portfolio.Progress.KnownAt(asOf.KnownUntil);
        return (among ?? portfolio.Projects.Select(p => p.Id)).Distinct().Order().Select(Review).ToValueList();

        LibraryAdjustment Review(ProjectId project)
        {
            var evaluation = rules.Evaluate(library.EntryRule!, ProjectFacts.Of(portfolio, project, month, asOf, rules.Facts, reports), asOf);
            Guard.That(evaluation.Definition.Node is Criterion, "What a project enters a library by is a criterion.", nameof(rules));
            var kind = (evaluation.Verdict, inside.Contains(project)) switch
            {
                (Verdict.True, true) => AdjustmentKind.Keep,
                (Verdict.True, false) => AdjustmentKind.Admit,
                (Verdict.False, true) => AdjustmentKind.Remove,
                (Verdict.False, false) => AdjustmentKind.Refuse,
                _ => AdjustmentKind.Undecided,
            };
            return new LibraryAdjustment(project, kind, evaluation);
        }
    }
}
