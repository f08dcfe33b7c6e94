using Dnc.Model.Primitives;
using Dnc.Model.Rules;
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
