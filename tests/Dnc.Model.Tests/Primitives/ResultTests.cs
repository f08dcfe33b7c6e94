using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Primitives;

public sealed class ResultTests
{
    private static readonly Issue Fault = Of(IssueSeverity.Error);
    private static readonly Issue Doubt = Of(IssueSeverity.Warning);

    [Fact]
    public void Of_WithWarnings_GivesBoth()
    {
        var result = Result.Of("x", [Doubt]);
        result.IsSuccess.ShouldBeTrue();
        result.TryGetValue(out var value).ShouldBeTrue();
        value.ShouldBe("x");
        result.OrThrow().ShouldBe("x");
        result.Issues.ShouldBe([Doubt]);
        Result.Of("x").Issues.ShouldBeEmpty();
    }

    [Fact]
    public void Failed_HasNoValue()
    {
        var result = Result.Failed<string>([Doubt, Fault]);
        result.IsSuccess.ShouldBeFalse();
        result.TryGetValue(out var value).ShouldBeFalse();
        value.ShouldBeNull();
    }

    [Fact]
    public void OrThrow_Failed_CarriesEveryIssue()
    {
        var thrown = Should.Throw<InvalidDocumentException>(() => Result.Failed<string>([Doubt, Fault]).OrThrow());
        thrown.Issues.ShouldBe([Doubt, Fault]);
        thrown.Message.ShouldContain("warning DNC2003");
        thrown.Message.ShouldContain("error DNC2003");
    }

    [Fact]
    public void Of_WithAnError_Throws() => Should.Throw<ArgumentException>(() => Result.Of("x", [Fault]));

    [Fact]
    public void Of_Null_Throws() => Should.Throw<ArgumentNullException>(() => Result.Of<string>(null!));

    [Fact]
    public void Failed_WithoutAnError_Throws()
    {
        Should.Throw<ArgumentException>(() => Result.Failed<string>([]));
        Should.Throw<ArgumentException>(() => Result.Failed<string>([Doubt]));
    }

    private static Issue Of(IssueSeverity severity) => new("DNC2003", IssueLocation.Whole, new LocalizedText("有误。", "Wrong."), new LocalizedText("请改。", "Mend it."), severity);
}
