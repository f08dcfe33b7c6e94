using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Tests.Primitives;

public sealed class ReferenceTests
{
    private static readonly LocalDate Day = new(2022, 12, 19);

    [Fact]
    public void Clause_Full_ReadsAsLawyersWriteIt()
    {
        var clause = new ClauseReference("jiaozhou-2018", "P2.2", "3", 17);
        clause.ToString(Language.En).ShouldBe("jiaozhou-2018 §P2.2(3) sentence 17");
        clause.ToString(Language.Zh).ShouldBe("jiaozhou-2018 §P2.2(3) 第17句");
        clause.ToString().ShouldBe(clause.ToString(Language.En));
    }

    [Fact]
    public void Clause_DocumentOnly_IsItsName() => new ClauseReference("jiaozhou-2018").ToString().ShouldBe("jiaozhou-2018");

    [Fact]
    public void Clause_BlankDocument_Throws() => Should.Throw<ArgumentException>(() => new ClauseReference(" "));

    [Fact]
    public void Source_Dated_SaysWhenItWasPublished()
    {
        var source = new SourceReference("science-plan-14", "十四五科技规划") { PublishedOn = Day };
        source.ToString(Language.En).ShouldBe("十四五科技规划, published 2022-12-19");
        source.ToString(Language.Zh).ShouldBe("十四五科技规划（2022-12-19发布）");
        source.ToString().ShouldBe(source.ToString(Language.En));
    }

    [Fact]
    public void Source_Undated_SaysTheLatestPossibleDay()
    {
        var source = new SourceReference("repost", "转载") { PublishedOn = Day, IsUndated = true };
        source.ToString(Language.En).ShouldBe("转载, undated, not later than 2022-12-19");
        source.ToString(Language.Zh).ShouldBe("转载（未标日期，不晚于2022-12-19）");
    }

    [Fact]
    public void Source_WithoutADay_IsItsTitle()
    {
        var source = new SourceReference("yearbook", "统计年鉴");
        source.ToString(Language.Zh).ShouldBe("统计年鉴");
        source.Confidence.ShouldBe(Confidence.Unverified);
    }

    [Fact]
    public void Source_BlankOrUndefined_Throws()
    {
        Should.Throw<ArgumentException>(() => new SourceReference("", "t"));
        Should.Throw<ArgumentException>(() => new SourceReference("s", " "));
        Should.Throw<ArgumentOutOfRangeException>(() => new SourceReference("s", "t") { Confidence = (Confidence)9 });
    }
}
