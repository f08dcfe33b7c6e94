using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Support.Industries;

/// <summary>Counts the firms of one industry, each once, under every combination of readings.</summary>
internal sealed class IndustryCount
{
    private static readonly Interval<Rational> NotNegative = Interval<Rational>.AtLeast(Rational.Zero);

    private readonly CompiledIndustries _industries;
    private readonly IndustryStrategy _strategy;
    private readonly RuleContext _context;
    private readonly IndustryReadings _readings;
    private readonly IndustryChain? _chain;
    private readonly Interval<Rational>[] _scales;
    private readonly FirmTally[] _tallies;
    private readonly List<IndustryMember> _members = [];
    private readonly List<(string Firm, string Link, Verdict Belongs, Verdict Stands)> _positions = [];
    private readonly Dictionary<string, KeyFirmStanding> _keyFirms;

    public IndustryCount(CompiledIndustries industries, IndustryStrategy strategy, RuleContext context)
    {
        (_industries, _strategy, _context) = (industries, strategy, context);
        _chain = industries.Set.Chains.FirstOrDefault(c => c.Id == strategy.Chain);
        _readings = new IndustryReadings(industries.Rules, [IndustryParts.When(strategy), IndustryParts.Scale(strategy)], context.AsOf.KnownUntil);
        _scales = [.. _readings.All.Select(_ => Interval<Rational>.Exactly(Rational.Zero))];
        _tallies = [.. strategy.FirmTargets.Select(t => new FirmTally(t, _readings.All.Count))];
        _keyFirms = strategy.KeyFirms.ToDictionary(f => f.ToString(), f => new KeyFirmStanding(f, null, null), StringComparer.Ordinal);
    }

    private Currency Currency => _industries.Set.Currency;

    public void Add(CohortFirm firm)
    {
        var when = _industries.Rules.Evaluate(IndustryParts.When(_strategy), firm.Facts, _context);
        var belongs = _readings.All.Select(r => IndustryReadings.VerdictOf(when, r)).ToArray();
        var inAll = Verdicts.Agreement(belongs);
        Place(firm, inAll);
        var isKey = _keyFirms.ContainsKey(firm.Id);
        if (inAll == Verdict.False && !isKey)
        {
            return;
        }

        var scale = _industries.Rules.Evaluate(IndustryParts.Scale(_strategy), firm.Facts, _context);
        var scales = _readings.All.Select(r => Range(IndustryReadings.ValueOf(scale, r))).ToArray();
        var hull = MoneyRange.Of(scales.Aggregate((a, b) => a.Hull(b)), Currency);
        if (isKey)
        {
            _keyFirms[firm.Id] = _keyFirms[firm.Id] with { Belongs = inAll, Scale = hull };
        }

        if (inAll == Verdict.False)
        {
            return;
        }

        _members.Add(new IndustryMember(_industries.Rules, _strategy, firm.Id, firm.Facts, _context, inAll, hull, when.Error ?? scale.Error));
        for (var i = 0; i < scales.Length; i++)
        {
            _scales[i] = Interval.Add(_scales[i], Counted(belongs[i], scales[i]));
        }

        foreach (var tally in _tallies)
        {
            tally.Add(firm.Id, belongs, scales);
        }
    }

    public IndustryStanding ToStanding()
    {
        var links = (_chain?.Links ?? []).Select(Standing).ToValueList();
        return new IndustryStanding(_strategy, _context)
        {
            Members = _members.OrderBy(m => m.Id, StringComparer.Ordinal).ToValueList(),
            Readings = _readings.All.Select((r, i) => new IndustryReading(_readings.NameOf(r), MoneyRange.Of(_scales[i], Currency))).ToValueList(),
            Scale = MoneyRange.Of(_scales.Aggregate((a, b) => a.Hull(b)), Currency),
            Targets = _strategy.Targets.Select(Standing).ToValueList(),
            FirmTargets = _tallies.Select(t => t.ToStanding(_context.AsOf.Day)).ToValueList(),
            KeyFirms = _strategy.KeyFirms.Select(f => _keyFirms[f.ToString()]).ToValueList(),
            Links = links,
            Directions = _strategy.Directions.Select(d => new DirectionStanding(d, links.FirstOrDefault(l => l.Link.Id == d.Link)))
                .OrderBy(d => d.Link?.State switch { LinkState.Empty => 0, LinkState.Unknown or LinkState.Outside => 1, null => 2, _ => 3 }).ToValueList(),
        };
    }

    // A firm that may belong counts for nothing, or for all that it comes to.
    private static Interval<Rational> Counted(Verdict belongs, Interval<Rational> scale) => belongs switch
    {
        Verdict.True => scale,
        Verdict.False => Interval<Rational>.Exactly(Rational.Zero),
        _ => scale.Hull(Interval<Rational>.Exactly(Rational.Zero)),
    };

    // What is missing is somewhere from 0 up; an error leaves everything possible. A figure stated as negative stays what it is.
    private static Interval<Rational> Range(RuleValue? value) => value is RuleFigure { Range: var range } ? range.Intersect(NotNegative) ?? range : NotNegative;

    // A chain reaches across industries: who does not belong may fill a link all the same.
    private void Place(CohortFirm firm, Verdict belongs)
    {
        foreach (var link in _chain?.Links ?? [])
        {
            var stands = _industries.Rules.Evaluate(IndustryParts.At(_chain!, link), firm.Facts, _context).Verdict ?? Verdict.Unknown;
            if (stands != Verdict.False)
            {
                _positions.Add((firm.Id, link.Id, belongs, stands));
            }
        }
    }

    private LinkStanding Standing(IndustryChainLink link)
    {
        var there = _positions.Where(p => p.Link == link.Id).OrderBy(p => p.Firm, StringComparer.Ordinal).ToLookup(p => (IsOutside: p.Belongs == Verdict.False, IsSure: p.Stands == Verdict.True && p.Belongs != Verdict.Unknown), p => p.Firm);
        return new LinkStanding(link, there[(false, true)].ToValueList(), there[(false, false)].ToValueList()) { Outside = there[(true, true)].ToValueList(), PossibleOutside = there[(true, false)].ToValueList() };
    }

    private ScaleStanding Standing(ScaleTarget target)
    {
        target.Reach.TryToInterval(out var reach);
        var amount = target.Reach.Quantity.Amount;
        var missing = _scales.Select(s => Interval<Rational>.Between(Short(amount, s.High), Short(amount, s.Low!.Value))).Aggregate((a, b) => a.Hull(b));
        return new ScaleStanding(target, Verdicts.Agreement(_scales.Select(s => s.IsWithin(reach))), MoneyRange.Of(missing, Currency), target.Due is { } due && _context.AsOf.Day > due);
    }

    private static Rational Short(Rational amount, Rational? scale) => scale is { } reached && reached < amount ? amount - reached : Rational.Zero;
}
