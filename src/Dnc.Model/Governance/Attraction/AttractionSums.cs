using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Governance.Attraction;

/// <summary>A sum over projects of investment attraction, by currency and unit, with the projects of which nothing certain is known (招商合计).</summary>
public sealed record AttractionSums
{
    private AttractionSums(AttractionAmountKind kind, ValueList<AttractionProjectId> projects) => (Kind, Projects) = (kind, projects);

    /// <summary>Which sum.</summary>
    public AttractionAmountKind Kind { get; }

    /// <summary>The projects that were asked for.</summary>
    public ValueList<AttractionProjectId> Projects { get; }

    /// <summary>The sums by currency, in the order of the codes; currencies are never mixed.</summary>
    public ValueList<CurrencySum> Currencies { get; private init; } = [];

    /// <summary>The projects of which nobody has told the sum; they are not counted as zero.</summary>
    public ValueList<AttractionProjectId> Missing { get; private init; } = [];

    /// <summary>The projects about whose sum sources differ; they are not counted.</summary>
    public ValueList<AttractionProjectId> Disputed { get; private init; } = [];

    /// <summary>Whether the sums hold every project that was asked for.</summary>
    public bool IsComplete => Missing.Count == 0 && Disputed.Count == 0;

    internal static AttractionSums Of(AttractionAmountKind kind, ValueList<AttractionStatus> projects)
    {
        var claims = projects.Select(p => (p.Project.Id, p.Credit, Claims: p.Claims(kind))).ToList();
        return new AttractionSums(kind, projects.Select(p => p.Project.Id).ToValueList())
        {
            Currencies = claims.Where(c => c.Claims.Count == 1).Select(c => (c.Credit, Amount: c.Claims[0]))
                .GroupBy(c => c.Amount.Currency).OrderBy(g => g.Key).Select(g => Sum(g.Key, g)).ToValueList(),
            Missing = claims.Where(c => c.Claims.Count == 0).Select(c => c.Id).ToValueList(),
            Disputed = claims.Where(c => c.Claims.Count > 1).Select(c => c.Id).ToValueList(),
        };
    }

    private static CurrencySum Sum(Currency currency, IEnumerable<(CreditSplit? Credit, Money Amount)> projects)
    {
        var list = projects.ToList();
        return new CurrencySum(
            Total(currency, list.Select(p => p.Amount)),
            list.Where(p => p.Credit is not null).SelectMany(p => p.Credit!.Divide(p.Amount))
                .GroupBy(p => p.Unit).OrderBy(g => g.Key).Select(g => new UnitAmount(g.Key, Total(currency, g.Select(p => p.Amount)))).ToValueList(),
            Total(currency, list.Where(p => p.Credit is null).Select(p => p.Amount)));
    }

    private static Money Total(Currency currency, IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(currency), (sum, a) => sum + a);
}
