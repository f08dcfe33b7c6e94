using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using NodaTime.Text;

namespace Dnc.Model.Rules.Cases;

/// <summary>Compares an evaluation with what is expected of it.</summary>
internal static class ExpectationCheck
{
    /// <summary>What differs; empty when everything is as expected.</summary>
    public static IEnumerable<(LocalizedText Expected, LocalizedText Found)> Of(Expectation expected, RuleEvaluation found)
    {
        if (expected.IsError != found.Error is not null)
        {
            yield return (expected.IsError ? new("评估失败", "an error") : new("可评估", "no error"), found.Error?.Text ?? Answer(found));
            yield break;
        }

        if (found.Error is not null)
        {
            yield break;
        }

        if (expected.Verdict is { } verdict && VerdictOf(found) != verdict)
        {
            yield return (new(verdict.ToText(Language.Zh), verdict.ToText(Language.En)), Answer(found));
        }

        if (expected.Value is { } value && !IsExactly(found.Value, value))
        {
            yield return (Text(value), Answer(found));
        }

        if (expected.From is { } from && !(End(found.Value, high: false) is { } low && Same(low, from)))
        {
            yield return (new($"自{Text(from).Zh}起", $"from {Text(from).En}"), Answer(found));
        }

        if (expected.To is { } to && !(End(found.Value, high: true) is { } high && Same(high, to)))
        {
            yield return (new($"至{Text(to).Zh}止", $"to {Text(to).En}"), Answer(found));
        }

        foreach (var difference in Sets(expected, found))
        {
            yield return difference;
        }
    }

    private static IEnumerable<(LocalizedText Expected, LocalizedText Found)> Sets(Expectation expected, RuleEvaluation found)
    {
        if (expected.Missing is { } missing && found.MissingFacts.Select(m => m.Key).Distinct().ToList() is var keys && !missing.ToHashSet().SetEquals(keys))
        {
            yield return (List("缺少数据", "missing facts", missing), List("缺少数据", "missing facts", keys));
        }

        if (expected.Failing is { } failing)
        {
            // A clause may be told with its document or, of the first document, without; outer clauses fail with the inner ones.
            var clauses = found.ClausesOnTheWay.SelectMany(c => Spellings(c, found)).ToHashSet(StringComparer.Ordinal);
            if (failing.Count == 0 ? clauses.Count > 0 : !failing.All(clauses.Contains))
            {
                yield return (List("不符合的条款", "failing clauses", failing), List("不符合的条款", "failing clauses", found.ClausesOnTheWay.Select(c => ClauseText.Of(c, found.Document))));
            }
        }

        if (expected.Reasons is { } reasons && found.Reasons.Select(r => r.Word).Distinct().ToList() is var words && !reasons.Select(r => r.Word()).ToHashSet().SetEquals(words))
        {
            yield return (List("未定原因", "reasons", reasons.Select(r => r.Word())), List("未定原因", "reasons", words));
        }
    }

    private static IEnumerable<string> Spellings(ClauseReference clause, RuleEvaluation found) => [ClauseText.Of(clause, found.Document), ClauseText.Of(clause, null)];

    private static Verdict VerdictOf(RuleEvaluation found) => found.Verdict ?? (found.Value is { IsExact: true } ? Verdict.True : Verdict.Unknown);

    private static bool IsExactly(RuleValue? found, ExpectedValue expected) => found is { IsExact: true } && End(found, high: false) is { } value && Same(value, expected);

    private static object? End(RuleValue? value, bool high) => value switch
    {
        RuleFigure f => (high ? f.Range.High : f.Range.Low) is { } amount ? (amount, f.Unit) : null,
        RuleDay d => high ? d.Range.High : d.Range.Low,
        RuleCode c => c.Exact,
        _ => null,
    };

    private static bool Same(object found, ExpectedValue expected) => (found, expected) switch
    {
        ((Rational amount, CompoundUnit unit), ExpectedAbout about) => about.IsRoundedFrom(amount) && Measure.Of(unit).IsComparableTo(Measure.Of(about.Figure.Unit)),
        ((Rational amount, CompoundUnit unit), ExpectedFigure { Figure: var figure }) => amount == figure.Amount && Measure.Of(unit).IsComparableTo(Measure.Of(figure.Unit)),
        (NodaTime.LocalDate day, ExpectedDay { Day: var wanted }) => day == wanted,
        (string code, ExpectedCode { Code: var wanted }) => code == wanted,
        _ => false,
    };

    private static LocalizedText Text(ExpectedValue value) => value switch
    {
        ExpectedFigure f => new(f.Figure.ToString(Language.Zh), f.Figure.ToString(Language.En)),
        ExpectedAbout a => new($"约{a.Figure.ToString(Language.Zh)}", $"about {a.Figure.ToString(Language.En)}"),
        ExpectedDay d => Same(LocalDatePattern.Iso.Format(d.Day)),
        ExpectedCode c => Same(c.Code),
        _ => throw new InvalidOperationException($"The value {value.GetType().Name} has no text."),
    };

    private static LocalizedText Answer(RuleEvaluation found) => found.Verdict is { } verdict
        ? new(verdict.ToText(Language.Zh), verdict.ToText(Language.En))
        : new(found.Value!.ToText(Language.Zh), found.Value.ToText(Language.En));

    private static LocalizedText Same(string text) => new(text, text);

    private static LocalizedText List(string zh, string en, IEnumerable<string> items)
    {
        var list = items.ToList();
        return list.Count == 0 ? new($"{zh}：无", $"{en}: none") : new($"{zh}：{string.Join("、", list)}", $"{en}: {string.Join(", ", list)}");
    }
}
