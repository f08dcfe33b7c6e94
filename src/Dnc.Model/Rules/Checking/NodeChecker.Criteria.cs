using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Checking;

internal sealed partial class NodeChecker
{
    private NodeType VisitCriterion(Criterion criterion, Site site, List<Seen> seen, FactTimes times)
    {
        switch (criterion)
        {
            case Holds c:
                return HoldsType(c.Key, site);
            case HasCodes c:
                return new(null, HasCodesType(c, site));
            case Opaque c:
                return new(null, OpaqueType(c, site));
            case ItemTest c:
                return new(null, times | TimesOf(FindItems(c.Items, site)));
            case AllOf or AnyOf when seen.Count == 0:
                Report(site, criterion is AllOf ? ".all" : ".any", () => ErrorMessages.EmptyCriteria(criterion is AllOf));
                break;
            case AtLeastOf c when c.Count < 1 || c.Count > c.Of.Count:
                Report(site, ".atLeastOf.count", () => ErrorMessages.CountOutOfRange(c.Count, c.Of.Count));
                break;
            case Comparison c:
                ComparisonType(c, site, seen);
                break;
            case Nearness c:
                NearnessType(c, site, seen);
                break;
            case InCodes c:
                InCodesType(c, site, seen[0]);
                break;
            case Within c:
                seen.ForEach(s => Date(s));
                if (c.From is null && c.To is null)
                {
                    Report(site, ".within", () => ErrorMessages.WithinWithoutEnds());
                }

                break;
            case Held c:
                LabelType(c.Label, site, ".held", seen);
                break;
            case HeldThroughout c:
                LabelType(c.Label, site, ".heldThroughout", seen);
                break;
            case EverHeld c:
                LabelType(c.Label, site, ".everHeld", seen);
                break;
            case ScorePasses c:
                PassesType(c, site, seen);
                break;
            case CriterionByReading c:
                Readings(c.Question, [.. c.Options.Select(o => o.Option)], site);
                break;
        }

        return new(null, times);
    }

    private void LabelType(string label, Site site, string step, List<Seen> days)
    {
        FindFact(label, site, step, FactKind.Label);
        days.ForEach(d => Date(d));
    }

    private FactTimes OpaqueType(Opaque node, Site site)
    {
        if (!rules.Predicates.ContainsKey(node.Name))
        {
            Report(site, ".opaque.name", () => ErrorMessages.UnknownPredicate(node.Name, rules.Predicates.Keys));
        }

        var times = FactTimes.None;
        for (var i = 0; i < node.Reads.Count; i++)
        {
            var (key, fact) = (node.Reads[i], names.Fact(site.Scope, site.Items, node.Reads[i]));
            if (fact is null)
            {
                Report(site, FormattableString.Invariant($".opaque.reads[{i}]"), () => ErrorMessages.UnknownFact(key, names.Nearest(site.Scope, site.Items, key, factsOnly: true)));
            }

            times |= fact is null ? FactTimes.All : TimesOf(fact);
        }

        return times;
    }

    private void ComparisonType(Comparison node, Site site, List<Seen> seen)
    {
        var step = $".{node.Comparator.OperatorWord()}";
        if (node.Comparator == Comparator.About)
        {
            Report(site, step, () => ErrorMessages.ComparisonAbout());
        }
        else if ((node.Comparator == Comparator.Between) != (node.Upper is not null))
        {
            Report(site, step, () => node.Upper is null ? ErrorMessages.UpperMissing() : ErrorMessages.UpperNotNeeded());
        }

        if (JoinAll(seen) is { Sort: FormulaSort.Code } && node.Comparator != Comparator.Exactly)
        {
            Report(site, step, () => ErrorMessages.CodesOnlyEqual());
        }
        else if (node.Upper is not null && Inner(node.Right) is Constant low && Inner(node.Upper) is Constant high
            && FormulaType.Of(low.Value.Unit).IsComparableTo(FormulaType.Of(high.Value.Unit)) && low.Value.Amount > high.Value.Amount)
        {
            Report(site, $"{step}[2]", () => ErrorMessages.UpperBelowLower(low.Value, high.Value));
        }

        CheckEqualCode(seen[0], seen[1]);
        CheckEqualCode(seen[1], seen[0]);
    }

    private void CheckEqualCode(Seen of, Seen constant)
    {
        if (Inner(constant.Node) is CodeConstant code && of.Type is { Sort: FormulaSort.Code, Codes.Count: > 0 } type
            && !type.Codes.Any(c => Meets(CodePattern.Of(code.Value), c.Code, type.IsHierarchical)))
        {
            Report(constant.Site, "", () => UnknownCode(code.Value, type.Codes));
        }
    }

    private void NearnessType(Nearness node, Site site, List<Seen> seen)
    {
        if (JoinFigures(seen) is { } type && node.Tolerance is { } tolerance && !Fits(tolerance, type.DisplayUnit))
        {
            Report(site, ".about.tolerance", () => ErrorMessages.ToleranceDoesNotFit(type));
        }

        static bool Fits(Tolerance tolerance, CompoundUnit unit) =>
            unit.Per.Count == 0 ? tolerance.Fits(new Quantity(1m, unit.Unit)) : tolerance.Absolute is null;
    }

    private void PassesType(ScorePasses node, Site site, List<Seen> seen)
    {
        if (node.Comparator is not (Comparator.AtLeast or Comparator.MoreThan))
        {
            Report(site, $".passes.{node.Comparator.OperatorWord()}", () => ErrorMessages.MarkComparator(node.Comparator));
        }

        Points(seen[1]);
        var score = ScoreOf(node.Score, site);
        if (score is null && seen[0].Type is not null)
        {
            Report(seen[0].Site, "", () => ErrorMessages.NotAScore());
        }

        for (var i = 0; i < node.Minimums.Count; i++)
        {
            var (minimum, step) = (node.Minimums[i], FormattableString.Invariant($".passes.minimums[{i}]"));
            if (minimum.Comparator is not (Comparator.AtLeast or Comparator.MoreThan))
            {
                Report(site, $"{step}.{minimum.Comparator.OperatorWord()}", () => ErrorMessages.MarkComparator(minimum.Comparator));
            }

            if (FormulaType.Of(minimum.Points.Unit) is { IsPlain: false } type)
            {
                Report(site, $"{step}.{minimum.Comparator.OperatorWord()}", () => ErrorMessages.NoPoints(type));
            }

            if (score is not null && score.Of.All(p => p.Id != minimum.Part))
            {
                Report(site, $"{step}.part", () => ErrorMessages.UnknownPart(minimum.Part, names.Suggest(minimum.Part, score.Of.Select(p => p.Id))));
            }
        }
    }

    // Follows names; those that go round in circles have been told, and end here.
    private Score? ScoreOf(Formula formula, Site site)
    {
        for (var steps = 0; steps <= rules.Limits.MaxDepth; steps++)
        {
            switch (formula)
            {
                case Score score:
                    return score;
                case NotedFormula noted:
                    formula = noted.Inner;
                    break;
                case Reference reference when names.Find(site.Scope, site.Items, reference.Key) is { Definition.Node: Formula next } target:
                    (formula, site) = (next, new Site(target.Scope, ""));
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private FormulaType? ReadingType(FormulaByReading node, Site site, List<Seen> seen)
    {
        Readings(node.Question, [.. node.Options.Select(o => o.Option)], site);
        return JoinAll(seen);
    }

    private void Readings(string question, ValueList<string> options, Site site)
    {
        if (!site.Scope.Questions.TryGetValue(question, out var found))
        {
            Report(site, ".reading.question", () => ErrorMessages.UnknownQuestion(question, names.Suggest(question, site.Scope.Questions.Keys)));
            return;
        }

        names.UsedNames.Add((site.Scope.Rules.Id, QuestionMark + question));
        ValueList<string> expected = [.. found.Options.Select(o => o.Id)];
        if (options.Count != expected.Count || !options.ToHashSet(StringComparer.Ordinal).SetEquals(expected) || expected.Count == 0)
        {
            Report(site, ".reading.options", () => ErrorMessages.OptionsDoNotFit(question, options, expected));
        }
    }
}
