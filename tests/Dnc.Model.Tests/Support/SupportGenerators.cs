using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using Dnc.Model.Support;
using Dnc.Model.Support.Ledgers;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using static Dnc.Model.Tests.Support.SupportWorld;

namespace Dnc.Model.Tests.Support;

/// <summary>Random catalogues of a few policies with groups and caps, and firms of which something may be missing.</summary>
public static class SupportGenerators
{
    /// <summary>The cap that policies have if they have one of their own.</summary>
    public const decimal OwnCap = 70;

    private static readonly string[] Ids = ["p", "q", "r", "s"];

    /// <summary>The facts that amounts and conditions rest on.</summary>
    public static readonly string[] Keys = ["a", "b", "c", "x", "y", "choice"];

    public static Arbitrary<SupportCaseOf> CaseArbitrary() => (
        from awards in Gen.ArrayOf(Award, 4)
        from conditions in Gen.ArrayOf(Gen.Elements("", "", "'when':'x'", "'when':'y'", "'when':{'any':['x','y']}"), 4)
        from extras in Gen.ArrayOf(Gen.Elements("", "", "", "'cap':'70元'", "'repeat':'once'", "'repeat':'oncePerYear'", "'repeat':'topUp'", "'upTo':true", "'quota':{'places':3,'rank':'staff'}", "'round':{'to':'10元','mode':'down'}"), 4)
        from groups in Groups
        from caps in Caps(groups.Length > 0)
        from matching in Gen.Elements("", "{'product':['20%','award.p']}", "{'product':['20%','award.p.capped']}", "{'min':['award.p.gross','30元']}")
        from facts in Facts
        from ledger in LedgerOf
        select Build(awards, conditions, extras, groups, caps, matching, facts, ledger)).ToArbitrary();

    public static Arbitrary<BestCase> BestArbitrary() => (
        from count in Gen.Choose(1, 6)
        from amounts in Gen.ArrayOf(Gen.Choose(1, 30), count)
        from groups in Gen.ArrayOf(Some(count), 3)
        from capped in Some(count)
        from most in Gen.Choose(0, 60)
        select new BestCase(amounts, groups, capped, most)).ToArbitrary();

    public static decimal AmountOf(SharedCap cap) => ((Constant)cap.Most).Value.Amount.ToDecimal(2, Rounding.Down);

    public static FactValue ValueOf(string key, int seed) => key switch
    {
        "x" or "y" => new FactFlag(seed % 2 == 0),
        "choice" => new FactCode(seed % 2 == 0 ? "p" : "q"),
        _ => FactFigure.Exactly(new Quantity(seed % 120, Unit.Of(Currency.Cny))),
    };

    private static Gen<string> Award => Gen.Elements("'a'", "'b'", "'c'", "'50元'", "{'min':[{'max':['a','0元']},'90元']}", "{'max':['b','20元']}", "{'difference':['100元','c']}", "{'min':['a','80元']}");

    private static Gen<string[]> Groups =>
        from count in Gen.Choose(0, 2)
        from groups in Gen.ArrayOf(
            from members in Some(4)
            from combine in Gen.Elements("'highestOnly'", "{'highest':2}", "'sum'", "'byPriority'", "'bestForEnterprise'", "'silent'", "{'reading':{'question':'stack','options':{'yes':'sum','no':'highestOnly'}}}", "{'elected':'choice'}")
            from repeat in Gen.Elements("", "", "", "'repeat':'once'", "'repeat':'topUp'")
            select (members, combine, repeat), count)
        select groups.Select((g, i) => g.combine.Contains("elected", StringComparison.Ordinal)
            ? Group($"g{i}", "p q", g.combine, g.repeat)
            : Group($"g{i}", string.Join(' ', g.members.Select(m => Ids[m])), g.combine, g.repeat)).ToArray();

    private static Gen<string[]> Caps(bool hasGroups) =>
        from count in Gen.Choose(0, 2)
        from caps in Gen.ArrayOf(
            from members in Some(4)
            from isOfGroup in Gen.Elements(false, hasGroups)
            from most in Gen.Choose(0, 150)
            from over in Gen.Elements("'now'", "'now'", "'year'", "'ever'")
            from reduce in Gen.Elements("inOrder", "proRata")
            select (members, isOfGroup, more: $"'over':{over},'reduce':'{reduce}'", most), count)
        select caps.Select((c, i) => Cap($"c{i}", c.isOfGroup ? "g0" : string.Join(' ', c.members.Select(m => Ids[m])), $"'{c.most}元'", c.more)).ToArray();

    private static Gen<FactSet> Facts =>
        Keys.Aggregate(
            Gen.Constant(FactSet.Empty),
            (sets, key) => from set in sets from isKnown in Gen.Elements(true, true, false) from seed in Gen.Choose(0, 1000) select isKnown ? set.With(key, FactTime.None, ValueOf(key, seed)) : set);

    private static Gen<AwardLedger> LedgerOf =>
        from kind in Gen.Choose(0, 3)
        from entries in Gen.ArrayOf(
            from policy in Gen.Elements(Ids)
            from year in Gen.Choose(2021, 2024)
            from fen in Gen.Choose(1, 5000)
            select new AwardEntry(policy, new LocalDate(year, 3, 1), Money.Cny(fen / 100m)), 2)
        select kind switch
        {
            0 => AwardLedger.Unknown,
            1 => AwardLedger.Nothing,
            2 => new AwardLedger([.. entries], AwardLedger.Nothing.CompleteFrom),
            _ => new AwardLedger([.. entries], new LocalDate(2023, 1, 1)),
        };

    private static Gen<IReadOnlyList<int>> Some(int count) =>
        from mask in Gen.Choose(1, (1 << count) - 1)
        select (IReadOnlyList<int>)[.. Enumerable.Range(0, count).Where(i => (mask >> i & 1) == 1)];

    private static SupportCaseOf Build(string[] awards, string[] conditions, string[] extras, string[] groups, string[] caps, string matching, FactSet facts, AwardLedger ledger)
    {
        var policies = Ids.Select((id, i) => Policy(id, awards[i], string.Join(',', ((string[])[conditions[i], extras[i]]).Where(m => m.Length > 0)))).ToList();
        if (matching.Length > 0)
        {
            policies.Add(Policy("t", matching));
        }

        var text = Catalog([.. policies], groups, caps);
        return new SupportCaseOf(Compile(text).OrThrow(), text, facts, ledger);
    }
}
