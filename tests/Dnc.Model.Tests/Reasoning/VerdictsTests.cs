using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Reasoning;

public sealed class VerdictsTests
{
    [Fact]
    public void Default_IsUnknown() => default(Verdict).ShouldBe(Verdict.Unknown);

    [Fact]
    public void Or_OfAVerdictAndItsNegation_IsUnknownWhileUnknown() => Verdict.Unknown.Or(Verdict.Unknown.Not()).ShouldBe(Verdict.Unknown);

    [Theory]
    [InlineData(2, Verdict.True)]
    [InlineData(3, Verdict.Unknown)]
    [InlineData(4, Verdict.False)]
    public void AtLeast_CountsCertainAndPossible(int count, Verdict expected) =>
        Verdicts.AtLeast(count, Verdict.True, Verdict.True, Verdict.Unknown, Verdict.False).ShouldBe(expected);

    [Fact]
    public void Agreement_OfNone_IsUnknown() => Verdicts.Agreement().ShouldBe(Verdict.Unknown);

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool DeMorgan_Holds(Verdict a, Verdict b) => a.And(b).Not() == a.Not().Or(b.Not());

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool All_And_Any_AreTheEndsOfAtLeast(Verdict[] verdicts) =>
        Verdicts.All(verdicts) == Verdicts.AtLeast(verdicts.Length, verdicts) && Verdicts.Any(verdicts) == Verdicts.AtLeast(1, verdicts);

    [Property(Arbitrary = [typeof(ReasoningGenerators)])]
    public bool InformationOrder_DecidingAnUnknownNeverOverturns(Verdict a, Verdict b)
    {
        var before = a.And(b.Not()).Or(Verdict.Unknown);
        return before == Verdict.Unknown || before == a.And(b.Not()).Or(Verdict.True) || before == a.And(b.Not()).Or(Verdict.False);
    }

    [Fact]
    public void ToText_InBothLanguages()
    {
        Verdict.Unknown.ToText(Language.Zh).ShouldBe("未定");
        Verdict.False.ToText(Language.En).ShouldBe("no");
    }
}
