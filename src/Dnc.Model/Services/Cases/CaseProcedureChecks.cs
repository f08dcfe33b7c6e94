using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>Finds what is wrong with a procedure, each with its path in it.</summary>
internal static class CaseProcedureChecks
{
    public static IEnumerable<Issue> Find(ValueList<CaseClass> classes, ValueList<CaseTopic> topics) =>
        Twice(classes.Select(c => c.Id), "classes")
            .Concat(Twice(topics.Select(t => t.Id), "topics"))
            .Concat(classes.SelectMany((c, i) => Twice(c.Clocks.Select(k => k.Id), Invariant($"classes[{i}].clocks"))))
            .Concat(classes.SelectMany((c, i) => c.Clocks.SelectMany((k, j) => k.CanRun ? [] : new[] { At(ErrorMessages.ClockCannotRun(k), Invariant($"classes[{i}].clocks[{j}]")) })));

    private static IEnumerable<Issue> Twice(IEnumerable<string> names, string list) => names
        .Select((name, index) => (name, index))
        .GroupBy(n => n.name, StringComparer.Ordinal)
        .SelectMany(g => g.Skip(1))
        .Select(n => At(ErrorMessages.DuplicateName(n.name), Invariant($"{list}[{n.index}]")));

    private static Issue At(Issue issue, string path) => issue with { Location = IssueLocation.At($"$.{path}") };

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
