using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using FsCheck;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Rules.Texts;

/// <summary>What is written by keys on one line is read back as it was.</summary>
[Properties(Arbitrary = [typeof(NodeGenerators)])]
public sealed class RuleLineLawTests
{
    [Property(MaxTest = 10)]
    public void Parse_OfAnyTreeAsItIsWritten_IsTheTree(Grove grove)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            grove.Formulas.ShouldAllBe(f => IsReadBack(f, language));
            grove.Criteria.ShouldAllBe(c => IsReadBack(c, language));
        }
    }

    [Theory]
    [InlineData(Language.Zh)]
    [InlineData(Language.En)]
    public void Parse_OfEveryNodeInEveryPlaceOfAnother_IsTheTree(Language language)
    {
        var formulas = NodeShapes.SmallFormulas.Concat(NodeShapes.Around(NodeShapes.SmallFormulas, NodeShapes.SmallCriteria)).ToList();
        var criteria = NodeShapes.SmallCriteria.Concat(NodeShapes.About(NodeShapes.SmallFormulas, NodeShapes.SmallCriteria)).ToList();
        formulas.ShouldAllBe(f => IsReadBack(f, language));
        criteria.ShouldAllBe(c => IsReadBack(c, language));
    }

    private static bool IsReadBack(RuleNode node, Language language)
    {
        var text = node.ToString(language);
        RuleNode? read;
        Issue? issue;
        if (node is Formula)
        {
            Formula.TryParse(text, NodeGenerators.Catalog, out var formula, out issue);
            read = formula;
        }
        else
        {
            Criterion.TryParse(text, NodeGenerators.Catalog, out var criterion, out issue);
            read = criterion;
        }

        return node.Equals(read) ? true : throw new InvalidOperationException($"{text} => {read?.ToString(language) ?? issue?.ToString()}");
    }
}
