using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using NodaTime;

namespace Dnc.Model.Benchmarks;

/// <summary>A subject as a program without rules would hold it; null is not known. The type is public for RulesEngine.</summary>
public sealed record Subject(
    decimal? Revenue, decimal? Staff, decimal? Research, bool? Blacklisted, bool? Certified, decimal? Profit, decimal? Capital, string? Industry, decimal? Age, decimal? Area)
{
    /// <summary>The nine clauses as a careful developer writes them: three-valued by lifted operators, a range of codes by comparison.</summary>
    public bool? IsEligible() =>
        Compare(Revenue, 20_000_000m, atLeast: true)
        & !MoreThan(Staff, 500m)
        & (Revenue is not { } revenue || Research is not { } research || revenue == 0m ? null : research >= revenue * 0.03m)
        & !Blacklisted
        & Certified
        & (MoreThan(Profit, 0m) | Compare(Capital, 5_000_000m, atLeast: true))
        & (Industry is null ? null : string.CompareOrdinal(Industry, 0, "06", 0, 2) >= 0 && string.CompareOrdinal(Industry, 0, "46", 0, 2) <= 0)
        & Compare(Age, 3m, atLeast: true)
        & Compare(Area, 300m, atLeast: false);

    /// <summary>The same as facts.</summary>
    public FactSet ToFacts()
    {
        var claims = new List<FactClaim>();
        Add("revenue", FactTime.Year(2024), Revenue, "元");
        Add("staff", new LocalDate(2024, 6, 30), Staff, "人");
        Add("research", FactTime.Year(2024), Research, "元");
        Set("blacklisted", Blacklisted);
        Set("certified", Certified);
        Add("profit", FactTime.Year(2024), Profit, "元");
        Add("capital", FactTime.None, Capital, "元");
        if (Industry is not null)
        {
            claims.Add(new("industry", FactTime.None, new FactCode(Industry)));
        }

        Add("age", FactTime.None, Age, "年");
        Add("area", FactTime.None, Area, "亩");
        return new FactSet(null, [.. claims]);

        void Add(string key, FactTime time, decimal? value, string unit)
        {
            if (value is { } figure)
            {
                claims.Add(new(key, time, FactFigure.Exactly(new Quantity(figure, Units.Get(unit)))));
            }
        }

        void Set(string key, bool? value)
        {
            if (value is { } flag)
            {
                claims.Add(new(key, FactTime.None, new FactFlag(flag)));
            }
        }
    }

    /// <summary>A verdict as a nullable truth value.</summary>
    public static bool? ToBoolean(Verdict? verdict) => verdict switch
    {
        Verdict.True => true,
        Verdict.False => false,
        _ => null,
    };

    private static bool? Compare(decimal? value, decimal bound, bool atLeast) => value is { } known ? (atLeast ? known >= bound : known < bound) : null;

    private static bool? MoreThan(decimal? value, decimal bound) => value is { } known ? known > bound : null;
}
