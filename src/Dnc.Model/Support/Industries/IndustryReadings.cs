using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Interpreting;
using NodaTime;

namespace Dnc.Model.Support.Industries;

/// <summary>The combinations of readings under which an industry is counted: a reading is of all firms or of none.</summary>
internal sealed class IndustryReadings
{
    private readonly CompiledRules _rules;
    private readonly Instant? _knownAt;

    public IndustryReadings(CompiledRules rules, IEnumerable<string> definitions, Instant? knownAt)
    {
        (_rules, _knownAt) = (rules, knownAt);
        var combined = definitions.Aggregate((IReadOnlyList<Readings>)[Readings.AllOpen], (all, name) => Combine(all, ReadingsOf(name)));
        // Beyond the limit each firm is counted under all readings at once, which is wider and still true.
        All = combined.Count <= rules.Limits.MaxReadings ? combined : [Readings.AllOpen];
    }

    public IReadOnlyList<Readings> All { get; }

    /// <summary>The readings in words; null where nobody had to choose.</summary>
    public LocalizedText? NameOf(Readings readings)
    {
        var options = readings.Choices.Select(c => OptionOf(c.Key, c.Value)).OfType<LocalizedText>().ToList();
        return options.Count == 0 ? null : new LocalizedText(string.Join('、', options.Select(o => o.Zh)), string.Join(", ", options.Select(o => o.En)));
    }

    /// <summary>The verdict under a combination; unknown for a firm that could not be evaluated.</summary>
    public static Verdict VerdictOf(RuleEvaluation evaluation, Readings readings) =>
        evaluation.Error is not null ? Verdict.Unknown
        : evaluation.HasQuestions ? Verdicts.Agreement(evaluation.Outcomes.Where(o => Agree(o.Readings, readings)).Select(o => o.Verdict))
        : evaluation.Verdict!.Value;

    /// <summary>The value under a combination; null for a firm that could not be evaluated.</summary>
    public static RuleValue? ValueOf(RuleEvaluation evaluation, Readings readings) =>
        evaluation.Error is not null ? null : Values.ToPublic(Value.Hull(evaluation.Outcomes.Where(o => Agree(o.Readings, readings)).Select(o => o.Value!)));

    private static List<Readings> Combine(IEnumerable<Readings> left, IReadOnlyList<Readings> right) =>
        [.. left.SelectMany(l => right.Where(r => Agree(l, r)).Select(r => new Readings(l.Choices.SetItems(r.Choices))))];

    private static bool Agree(Readings left, Readings right) => left.Choices.All(c => !right.Choices.TryGetValue(c.Key, out var other) || other == c.Value);

    private IReadOnlyList<Readings> ReadingsOf(string name)
    {
        var (definition, scope) = _rules.Find(name)!.Value;
        return [.. _rules.ReadingsOf(definition, scope, _knownAt)];
    }

    private LocalizedText? OptionOf(string key, string option) =>
        key.Split(':', 2) is [var set, var id] && _rules.TryFindScope(set, out var scope) && scope.Questions.GetValueOrDefault(id) is { } question && question.ChoiceAt(_knownAt) is null
            ? question.Options.First(o => o.Id == option).Name
            : null;
}
