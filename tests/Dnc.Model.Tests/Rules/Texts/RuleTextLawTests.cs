using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Formulas;
using FsCheck;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Texts;

[Properties(Arbitrary = [typeof(NodeGenerators)])]
public sealed class RuleTextLawTests
{
    [Property(MaxTest = 60)]
    public void ToString_EqualTexts_AreEqualTrees(Grove grove)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            ShouldBeUnmistakable(grove.Formulas, language);
            ShouldBeUnmistakable(grove.Criteria, language);
        }
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void ToString_EveryNodeInEveryPlaceOfAnother_IsUnmistakable(Language language)
    {
        var (formulas, criteria) = ((IReadOnlyList<Formula>)NodeShapes.SmallFormulas, (IReadOnlyList<Criterion>)NodeShapes.SmallCriteria);
        for (var depth = 0; depth < 2; depth++)
        {
            (formulas, criteria) = ([.. formulas, .. NodeShapes.Around(formulas, criteria)], [.. criteria, .. NodeShapes.About(formulas, criteria)]);
        }

        formulas.Count.ShouldBeGreaterThan(50_000);
        ShouldBeUnmistakable(formulas, language);
        ShouldBeUnmistakable(criteria, language);
    }

    // What reads the same is most likely one node around another and the other around the one.
    [Property(MaxTest = 2000)]
    public void ToString_PlacesInAnotherOrder_AreAnotherText(NonEmptyArray<byte> places)
    {
        var chosen = places.Get.Take(4).Select(p => NodeShapes.FormulaInFormula[p % NodeShapes.FormulaInFormula.Count]).ToList();
        var turns = Enumerable.Range(0, chosen.Count).Select(n => chosen.Skip(n).Concat(chosen.Take(n)).ToList()).ToList();
        var trees = turns.Concat(turns.Select(t => Enumerable.Reverse(t).ToList())).Select(t => t.Aggregate((Formula)new Reference("a"), (inside, place) => place(inside))).ToList();
        foreach (var language in Enum.GetValues<Language>())
        {
            ShouldBeUnmistakable(trees, language);
        }
    }

    [Property(MaxTest = 20)]
    public void Of_AnyTreeByKeysAndByNames_IsOneLine(Grove grove)
    {
        foreach (var node in grove.Formulas.Concat<RuleNode>(grove.Criteria))
        {
            foreach (var language in Enum.GetValues<Language>())
            {
                ShouldBeALine(node.ToString(language));
                ShouldBeALine(Model.Rules.Texts.RuleText.Of(node, TextNames.Names, language));
            }
        }
    }

    private static void ShouldBeUnmistakable(IEnumerable<RuleNode> nodes, Language language)
    {
        foreach (var same in nodes.GroupBy(n => n.ToString(language), StringComparer.Ordinal))
        {
            same.Distinct().Count().ShouldBe(1, same.Key);
        }
    }

    private static void ShouldBeALine(string text)
    {
        text.ShouldNotBeNullOrWhiteSpace();
        text.ShouldNotContain("\n");
        text.ShouldNotContain("\r");
    }
}
