using Dnc.Model.Rules;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Tests.Rules.Interpreting;
using static Dnc.Model.Tests.Rules.Gaps.GapSubject;

namespace Dnc.Model.Tests.Rules.Gaps;

/// <summary>A firm that falls short of much, and two criteria that it fails.</summary>
internal static class FailingFirm
{
    public static readonly FactSet Firm = Facts(
        ("clean", new FactFlag(false)),
        ("listed", new FactFlag(false)),
        ("fined", new FactFlag(true)),
        ("certified", new FactFlag(false)),
        ("closed", new FactFlag(true)),
        ("founded", new FactDay(new(2024, 3, 1))),
        ("launch", new FactDay(new(2025, 3, 10))),
        ("permits", new FactCodes(["x"])),
        ("certificates", new FactCodes(["x", "y"])),
        ("level", new FactCode("a")),
        ("debt", Value("60%")),
        ("tax", Value("6元")),
        ("cost", Value("2万元")),
        ("rd", Value("4万元")),
        ("revenue", Value("20万元")),
        ("staff", Value("10人")),
        ("workshops", Value("20个")),
        ("high-tech", Bench.Held("2020-01-01..2022-12-31", "2025-12-01..2028-11-30")));

    public static readonly Criterion Clean = new Holds("clean");

    public static readonly Criterion Listed = new Holds("listed");
}
