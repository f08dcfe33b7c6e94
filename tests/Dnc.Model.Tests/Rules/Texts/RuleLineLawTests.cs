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

    // A text with one letter too few, too many or another one is read or refused, and never throws.
    [Property(MaxTest = 10)]
    public void TryParse_OfASpoiltText_AnswersAlways(Grove grove, int[] places)
    {
        foreach (var (node, n) in grove.Criteria.Take(60).Select((c, i) => (c, i)))
        {
            var text = node.ToString(n % 2 == 0 ? Language.Zh : Language.En);
            var place = Math.Abs((places.Length == 0 ? n : places[n % places.Length]) % text.Length);
            var other = text[(place * 7) % text.Length];
            foreach (var spoilt in (string[])[text.Remove(place, 1), text.Insert(place, $"{other}"), $"{text[..place]}{other}{text[(place + 1)..]}"])
            {
                Criterion.TryParse(spoilt, NodeGenerators.Catalog, out var read, out var issue).ShouldBe(read is not null, spoilt);
                (issue is null).ShouldBe(read is not null, spoilt);
            }
        }
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
