using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Support.Compiling;

/// <summary>The criteria and formulas of a catalogue as definitions of one rule set, each with its place in the document.</summary>
internal sealed class CatalogParts
{
    private readonly PolicyCatalog _catalog;
    private readonly List<(RuleDefinition Definition, string Path)> _parts = [];

    public CatalogParts(PolicyCatalog catalog)
    {
        _catalog = catalog;
        for (var i = 0; i < catalog.Policies.Count; i++)
        {
            Add(new PolicyPlan(catalog.Policies[i], i), Path("policies", i));
        }

        for (var i = 0; i < catalog.Groups.Count; i++)
        {
            var group = catalog.Groups[i];
            if (group.Combine is CombinationByReading reading)
            {
                var node = new CriterionByReading(reading.Question, reading.Options.Select(o => new ReadingCriterion(o.Option, new Always(true))).ToValueList());
                Add($"group.{group.Id}.combine", group.Name, node, group.Clause, $"{Path("groups", i)}.combine");
            }

            foreach (var (fact, path) in Elections(group.Combine, $"{Path("groups", i)}.combine").DistinctBy(e => e.Fact))
            {
                Add(ElectionName(group, fact), group.Name, new Reference(fact), group.Clause, path);
            }
        }

        for (var i = 0; i < catalog.Caps.Count; i++)
        {
            var cap = catalog.Caps[i];
            Add($"cap.{cap.Id}.most", cap.Name, cap.Most, cap.Clause, $"{Path("caps", i)}.most");
            Add($"cap.{cap.Id}.others", cap.Name, cap.UsedByOthers, cap.Clause, $"{Path("caps", i)}.usedByOthers");
        }

        for (var i = 0; i < catalog.Budgets.Count; i++)
        {
            var budget = catalog.Budgets[i];
            Add(AmountName(budget), budget.Name, budget.Amount, budget.Clause, $"{Path("budgets", i)}.amount");
            Add(OrderName(budget), budget.Name, budget.By, budget.Clause, $"{Path("budgets", i)}.by");
            Add(SecondOrderName(budget), budget.Name, budget.ThenBy, budget.Clause, $"{Path("budgets", i)}.thenBy");
            Add(WithinName(budget), budget.Name, budget.Within, budget.Clause, $"{Path("budgets", i)}.within");
        }

        for (var i = 0; i < catalog.Classes.Count; i++)
        {
            Add(catalog.Classes[i], Path("classes", i));
        }

        for (var i = 0; i < catalog.Scores.Count; i++)
        {
            var score = catalog.Scores[i];
            Add(FigureName(score), score.Name, score.Of, score.Clause, $"{Path("scores", i)}.of");
            Add(AmongName(score), score.Name, score.Among, score.Clause, $"{Path("scores", i)}.among");
            Add(WithinName(score.Id), score.Name, score.Within, score.Clause, $"{Path("scores", i)}.within");
            Add(ResultName(score.Id), score.Name, new Reference(GeneratedName.OfScore(score)), score.Clause, Path("scores", i));
        }
    }

    public IReadOnlyList<(RuleDefinition Definition, string Path)> All => _parts;

    /// <summary>The rules of the catalogue with the parts as rules, and with the facts that stand for awards.</summary>
    public RuleSet ToRules(IEnumerable<FactDefinition> generated) => _catalog.Rules with
    {
        Facts = [.. _catalog.Rules.Facts, .. generated],
        Rules = [.. _catalog.Rules.Rules, .. _parts.Select(p => p.Definition)],
    };

    /// <summary>An issue of the rules, where it stands in the catalogue.</summary>
    public Issue Locate(Issue issue) => issue.Location is { Document: null, Path: { } path } ? issue with { Location = issue.Location with { Path = Locate(path) } } : issue;

    /// <summary>A path of the rules, where it stands in the catalogue.</summary>
    public string Locate(string path)
    {
        const string head = "$.rules[";
        if (!path.StartsWith(head, StringComparison.Ordinal))
        {
            return path;
        }

        var end = path.IndexOf(']', StringComparison.Ordinal);
        var index = int.Parse(path[head.Length..end], System.Globalization.CultureInfo.InvariantCulture) - _catalog.Rules.Rules.Count;
        if (index < 0)
        {
            return path;
        }

        // What follows is the member of the definition, and then the steps of the node.
        var rest = path[(end + 1)..];
        rest = rest.StartsWith(".when", StringComparison.Ordinal) ? rest[".when".Length..] : rest.StartsWith(".value", StringComparison.Ordinal) ? rest[".value".Length..] : "";
        rest = _parts[index].Path.EndsWith(".combine", StringComparison.Ordinal) && rest.Length == 0 ? ".reading" : rest;
        return _parts[index].Path + rest;
    }

    public static string Path(string list, int index) => FormattableString.Invariant($"$.{list}[{index}]");

    private void Add(PolicyClassification classes, string path)
    {
        Add($"class.{classes.Id}.score", classes.Name, classes.Score, classes.Clause, $"{path}.score");
        Add($"class.{classes.Id}.among", classes.Name, classes.Among, classes.Clause, $"{path}.among");
        Add($"class.{classes.Id}.then", classes.Name, classes.ThenBy, classes.Clause, $"{path}.thenBy");
        Add(WithinName(classes.Id), classes.Name, classes.Within, classes.Clause, $"{path}.within");
        for (var i = 0; i < classes.Adjustments.Count; i++)
        {
            Add(FormattableString.Invariant($"class.{classes.Id}.adjustment.{i}"), classes.Name, classes.Adjustments[i].When, classes.Adjustments[i].Clause ?? classes.Clause, FormattableString.Invariant($"{path}.adjustments[{i}].when"));
        }

        for (var i = 0; i < classes.Changes.Count; i++)
        {
            Add(FormattableString.Invariant($"class.{classes.Id}.change.{i}"), classes.Name, classes.Changes[i].When, classes.Changes[i].Clause ?? classes.Clause, FormattableString.Invariant($"{path}.changes[{i}].when"));
        }
    }

    /// <summary>The definition of the figure of a score.</summary>
    public static string FigureName(PopulationScore score) => $"class.{score.Id}.figure";

    /// <summary>The definition of who takes part in a score.</summary>
    public static string AmongName(PopulationScore score) => $"class.{score.Id}.among";

    /// <summary>The definition of the group within which a classification or a score ranks.</summary>
    public static string WithinName(string id) => $"class.{id}.within";

    /// <summary>The definition of the money of a budget.</summary>
    public static string AmountName(PolicyBudget budget) => $"budget.{budget.Id}.amount";

    /// <summary>The definition of what orders the firms for a budget.</summary>
    public static string OrderName(PolicyBudget budget) => $"budget.{budget.Id}.by";

    /// <summary>The definition of what decides between equals of a budget.</summary>
    public static string SecondOrderName(PolicyBudget budget) => $"budget.{budget.Id}.then";

    /// <summary>The definition of the group that has a part of a budget for itself.</summary>
    public static string WithinName(PolicyBudget budget) => $"budget.{budget.Id}.within";

    /// <summary>The definition of what a firm scores.</summary>
    public static string ResultName(string score) => $"class.{score}.result";

    /// <summary>The definition of what a fact elects in a group.</summary>
    public static string ElectionName(PolicyGroup group, string fact) => $"group.{group.Id}.elected.{fact}";

    private static IEnumerable<(string Fact, string Path)> Elections(GroupCombination combine, string path) => combine switch
    {
        ByElection election => [(election.Fact, $"{path}.elected")],
        CombinationByReading reading => reading.Options.SelectMany(o => Elections(o.Combine, $"{path}.reading.options{PathStep.Of(o.Option)}")),
        _ => [],
    };

    private void Add(PolicyPlan plan, string path)
    {
        var policy = plan.Policy;
        Add(plan.When, policy.Name, policy.When, policy.Clause, $"{path}.when");
        Add(plan.Award, policy.Name, policy.Award, policy.Clause, $"{path}.award");
        Add(plan.Cap, policy.Name, policy.Cap, policy.Clause, $"{path}.cap");
        Add(plan.Event, policy.Name, (policy.Reference as EventReference)?.Date, policy.Clause, $"{path}.reference.event");
        Add(plan.Rank, policy.Name, policy.Quota?.Rank, policy.Quota?.Clause ?? policy.Clause, $"{path}.quota.rank");
        Add(plan.Then, policy.Name, policy.Quota?.ThenBy, policy.Quota?.Clause ?? policy.Clause, $"{path}.quota.thenBy");
        Add(plan.Within, policy.Name, policy.Quota?.Within, policy.Quota?.Clause ?? policy.Clause, $"{path}.quota.within");
        for (var i = 0; i < policy.Instalments.Count; i++)
        {
            var part = policy.Instalments[i];
            Add(plan.InstalmentName(part), part.Name, part.When, part.Clause ?? policy.Clause, FormattableString.Invariant($"{path}.instalments[{i}].when"));
        }

        for (var i = 0; i < policy.Clawbacks.Count; i++)
        {
            var part = policy.Clawbacks[i];
            Add(plan.ClawbackName(part), part.Name, part.When, part.Clause ?? policy.Clause, FormattableString.Invariant($"{path}.clawbacks[{i}].when"));
            Add(plan.ClawbackShareName(part), part.Name, part.Share, part.Clause ?? policy.Clause, FormattableString.Invariant($"{path}.clawbacks[{i}].share"));
        }
    }

    private void Add(string? id, LocalizedText name, RuleNode? node, ClauseReference? clause, string path)
    {
        if (id is not null && node is not null)
        {
            _parts.Add((new RuleDefinition(id, name, node, clause), path));
        }
    }
}
