using Dnc.Model.Indicators;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Tests.Indicators;

public sealed class TargetDecompositionTests
{
    // Jiaozhou 2025: 200 projects to be signed as 60 + 120 + 20, 150 to be started as 35 + 100 + 15.
    [Theory]
    [InlineData("60个|120个|20个", "200个", "0个")]
    [InlineData("35个|100个|15个", "150个", "0个")]
    [InlineData("60个|120个|30个", "200个", "10个")]
    [InlineData("60个|120个", "200个", "-20个")]
    public void Difference_IsWhatThePartsHaveMoreThanTheTarget(string parts, string target, string expected) =>
        new TargetDecomposition(CommitmentId.Parse("signed"), parts.Split('|').Select(p => new DecompositionPart(LocalizedText.Same(p), Quantity.Parse(p))).ToValueList())
            .Difference(Quantity.Parse(target)).ShouldBe(Quantity.Parse(expected));

    [Fact]
    public void Constructor_NoPartsOrPartsThatDoNotCompare_IsRefused()
    {
        Should.Throw<ArgumentException>(() => new TargetDecomposition(CommitmentId.Parse("signed"), []));
        Should.Throw<ArgumentException>(() => new TargetDecomposition(
            CommitmentId.Parse("signed"),
            [new(LocalizedText.Same("a"), Quantity.Parse("1个")), new(LocalizedText.Same("b"), Quantity.Parse("1家"))]));
    }
}
