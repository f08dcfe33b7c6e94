using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Analysis;
using static Dnc.Model.Tests.Rules.Analysis.Small;

namespace Dnc.Model.Tests.Rules.Analysis;

/// <summary>One code for each cell that patterns and single codes make.</summary>
public sealed class CodeCellsTests
{
    [Theory]
    [InlineData("no pattern", true, "", "", "", "0")]
    [InlineData("one division", true, "", "06", "", "00 06")]
    [InlineData("a range of divisions", true, "", "06-46", "", "00 06")]
    [InlineData("ranges that touch", true, "", "01-05 06-46", "", "00 01 06")]
    [InlineData("ranges that overlap", true, "", "01-10 05-20", "", "00 01 05 11")]
    [InlineData("a range to the last division", true, "", "90-99", "", "00 90")]
    [InlineData("all divisions", true, "", "00-99", "", "00")]
    [InlineData("a division that ends in nine", true, "", "19", "", "00 19")]
    [InlineData("a group within a division", true, "", "06-46 381", "", "000 060 381")]
    [InlineData("a section by its letter", true, "", "C", "", "0 C")]
    [InlineData("the last letter", true, "", "z", "", "0 z")]
    [InlineData("a single code beside patterns", true, "", "06-46", "07", "00 06 07")]
    [InlineData("listed sections", true, "1 2", "11 3", "", "1 2 11")]
    [InlineData("listed sections and a code below one", true, "1 2", "", "15", "1 15")]
    [InlineData("no pattern, flat", false, "", "", "", "other")]
    [InlineData("one code, flat", false, "", "a", "", "a other")]
    [InlineData("one code that counts exactly, flat", false, "", "a", "a", "a other")]
    [InlineData("two codes that count exactly, flat", false, "", "a b", "a b", "a b other")]
    [InlineData("a range, flat", false, "", "10-20", "", "10 21")]
    [InlineData("a range to the end, flat", false, "", "10-99", "", "10 00")]
    [InlineData("a range of codes as long as the other one, flat", false, "", "00000-99999", "", "00000 other-")]
    [InlineData("a code named other, flat", false, "", "other", "", "other other-")]
    [InlineData("exactly the code named other, flat", false, "", "", "other", "other other-")]
    [InlineData("other and a range, flat", false, "", "10-20 other other-", "", "10 21 other other-")]
    [InlineData("listed codes, flat", false, "a b c", "a", "", "a b")]
    [InlineData("listed codes that count exactly, flat", false, "a b c", "", "a b", "a b c")]
    [InlineData("a listed code and one that is not, flat", false, "a b", "d", "d", "a")]
    public void Of_PatternsAndCodes_IsOneCodeForEachAnswer(string what, bool isHierarchical, string listed, string patterns, string codes, string expected)
    {
        var fact = Of("code", FactKind.Code) with { IsHierarchical = isHierarchical, Codes = [.. Words(listed).Select(c => new CodeName(c, LocalizedText.Same(c)))] };
        var cuts = new VariableCuts();
        cuts.Patterns.UnionWith(Words(patterns).Select(CodePattern.Parse));
        cuts.Codes.UnionWith(Words(codes));
        string.Join(" ", CodeCells.Of(fact, cuts)).ShouldBe(expected, what);
    }

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
