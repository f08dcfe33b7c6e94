using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Analysis;

/// <summary>The edges of the thresholds of one definition.</summary>
internal sealed class BoundaryRows(Inquiry inquiry, Questions questions, RuleDefinition definition)
{
    private const int MaxPoints = 50;
    private readonly Readings _readings = inquiry.Rules.ReadingsOf(definition, inquiry.Rules.Home, inquiry.Context.AsOf.KnownUntil).First();

    private readonly List<UnshownThreshold> _unshown = [];

    /// <summary>The thresholds of which no rows were given.</summary>
    public IEnumerable<UnshownThreshold> Unshown => _unshown;

    public IEnumerable<BoundaryRow> Of(IEnumerable<Site> sites) => sites.SelectMany(Rows);

    private IEnumerable<BoundaryRow> Rows(Site site)
    {
        Criterion? cut = site.Node switch
        {
            Comparison or Within => (Criterion)site.Node,
            Bands or MarginalAmounts or MarginalRates => new AnyOf(NodeConditions.Of((Formula)site.Node)),
            _ => null,
        };
        if (cut is null)
        {
            return [];
        }

        var cutter = new Cutter(inquiry, _readings, Assignment.Empty);
        var reads = new NodeReads(inquiry, cutter.Interpreter, _readings).Of(cut, site.Frame);
        if (!reads.Any(r => inquiry.FactOf(r).Kind is FactKind.Quantity or FactKind.Date))
        {
            return [];
        }

        if (reads.Count != 1 || inquiry.Budget.IsSpent || cutter.CutsOf(cut, site.Frame) is not { } cuts || !cuts.TryGetValue(reads.First(), out var points) || points.Points.Count is 0 or > MaxPoints)
        {
            _unshown.Add(new UnshownThreshold(definition.Id, site.Path, questions.TextOf(site.Node), site.Clause, [.. reads.OrderBy(r => r.ToString(), StringComparer.Ordinal)]));
            return [];
        }

        var need = reads.First();
        return Rows(site, need, inquiry.FactOf(need), points.Points);
    }

    private IEnumerable<BoundaryRow> Rows(Site site, FactNeed need, FactDefinition fact, IEnumerable<Rational> points)
    {
        var baseline = BaselineOf(site).Values.Remove(need);
        var (bounds, step) = (FactCells.Bounds(fact), fact.StepAmount);
        foreach (var point in points)
        {
            (BoundaryPlace Place, Rational Amount)[] beside = [(BoundaryPlace.Below, point - step), (BoundaryPlace.At, point), (BoundaryPlace.Above, point + step)];
            var rows = (from b in beside
                        let value = ValueOf(fact, b.Amount)
                        where value is not null
                        select (Row: Row(site, need, b.Place, value, new Assignment(baseline.SetItem(need, value))), IsWithin: bounds.Contains(b.Amount))).ToList();

            // Cuts are found generously; one at which nothing changes is no threshold.
            foreach (var (row, isWithin) in rows.DistinctBy(r => r.Row.ClauseAnswer).Skip(1).Any() ? rows : [])
            {
                if (isWithin)
                {
                    yield return row;
                }
            }
        }

        yield return Row(site, need, BoundaryPlace.Missing, null, new Assignment(baseline));
    }

    private BoundaryRow Row(Site site, FactNeed need, BoundaryPlace place, FactValue? value, Assignment facts)
    {
        var (subject, context) = (facts.ToFacts(FactScope.Subject), inquiry.ContextOf(facts));
        var interpreter = inquiry.Interpret(_readings, facts);
        var clause = site.Node is Criterion criterion ? FindingTexts.Of(interpreter.Judge(criterion, site.Frame)) : TextOf(Values.ToPublic(interpreter.Evaluate((Formula)site.Node, site.Frame)));
        var rule = inquiry.Rules.Evaluate(definition.Id, subject, context);
        var answer = rule.Error?.Text ?? (rule.Verdict is { } verdict ? FindingTexts.Of(verdict) : TextOf(rule.Value!));
        return new BoundaryRow(definition.Id, site.Path, questions.TextOf(site.Node), site.Clause, need, place, value, subject, context, interpreter.Error?.Text ?? clause, answer);
    }

    private static LocalizedText TextOf(RuleValue value) => new(value.ToText(Language.Zh), value.ToText(Language.En));

    /// <summary>Facts with which the clause decides; none where there are no such facts.</summary>
    private Assignment BaselineOf(Site site)
    {
        var reached = site.Reached(isStrict: true).ToList();
        return (site.Node is Criterion node && reached.Count > 0 ? questions.Exists(() => [.. reached, new(node, site.Frame, VerdictMask.False)]).Facts : null)
            ?? questions.Exists(() => reached).Facts ?? Assignment.Empty;
    }

    private static FactValue? ValueOf(FactDefinition fact, Rational amount) => fact.Kind == FactKind.Quantity ? FactCells.Exactly(fact, amount)
        : amount.IsInteger && Days.IsDay(amount.Numerator) ? new FactDay(Days.Day(amount.Numerator))
        : null;
}
