using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Primitives;
using Dnc.Model.Time;
using FsCheck.Xunit;
using static Dnc.Model.Tests.Governance.Sample;

namespace Dnc.Model.Tests.Governance.Responsibilities;

public sealed class ResponsibilityListTests
{
    private static readonly ResponsibilitySubject Operators = new CommitmentSubject(CommitmentId.Parse("61b"));

    private static readonly ResponsibilitySubject Port = new ProjectSubject(ProjectId.Parse("port"));

    private static readonly ResponsibilitySubject Firm = new EnterpriseSubject(EnterpriseId.Parse("firm-1"));

    private static readonly ResponsibilitySubject Lead = new AttractionSubject(AttractionProjectId.Parse("a-1"));

    private static readonly Responsibility Full = new()
    {
        Subject = Operators,
        Leader = Text("deputy mayor"),
        LeaderOrganization = Id("city"),
        LeadUnit = Id("zone-a"),
        SupportingUnits = Ids("finance", "commerce"),
        Due = Day(100),
        Roadmap = [new Milestone("draft", Text("draft"), Day(20)), new Milestone("issue", Text("issue"), Day(50)) { DoneOn = Day(40) }, new Milestone("run", Text("run"), Day(70))],
        Source = Office,
        RecordedAt = At(0),
    };

    private static readonly Responsibility Bare = new() { Subject = Port, Source = Office, RecordedAt = At(0) };

    private static readonly ResponsibilityList List = ResponsibilityList.Empty.RecordAll([Full, Bare]).OrThrow();

    [Fact]
    public void Of_ALaterRecordOfTheSameSource_ReplacesTheEarlierFromThenOn()
    {
        var changed = Full with { LeadUnit = Id("zone-b"), RecordedAt = At(30) };
        var list = List.Record(changed).OrThrow();
        list.Of(Operators, On(60)).ShouldBe([changed]);
        list.Of(Operators, On(60, 29)).ShouldBe([Full]);
        list.Record(changed with { Source = Press }).OrThrow().Of(Operators, On(60)).Count.ShouldBe(2);
    }

    [Fact]
    public void Of_AnEntryForSomeDays_IsInForceOnThem()
    {
        var list = ResponsibilityList.Empty.RecordAll([Full with { Valid = new DateRange(Day(0), Day(9)) }, Full with { Valid = DateRange.From(Day(10)), LeadUnit = Id("zone-b") }]).OrThrow();
        list.Of(Operators, On(9)).ShouldHaveSingleItem().LeadUnit.ShouldBe(Id("zone-a"));
        list.Of(Operators, On(10)).ShouldHaveSingleItem().LeadUnit.ShouldBe(Id("zone-b"));
    }

    [Fact]
    public void Review_SubjectsWithoutEntry_AreLackingOnlyWhereTheListIsComplete()
    {
        ValueList<ResponsibilitySubject> required = [Operators, Firm, Lead];
        List.Review(required, City, On(30)).NotKnown.ShouldBe([Firm, Lead]);
        var complete = List.DeclareComplete(DateRange.From(Day(10)), Office, At(20), Firm);
        var review = complete.Review(required, City, On(30));
        review.WithoutEntry.ShouldBe([Firm]);
        review.NotKnown.ShouldBe([Lead]);
        complete.Review(required, City, On(30, 19)).WithoutEntry.ShouldBeEmpty();
        complete.Review(required, City, On(9)).WithoutEntry.ShouldBeEmpty();
        List.DeclareComplete(DateRange.Always, Office, At(20)).Review(required, City, On(30)).WithoutEntry.ShouldBe([Firm, Lead]);
    }

    [Fact]
    public void Review_NamesWhatEntriesLack()
    {
        var review = List.Record(Full with { Subject = Lead, SupportingUnits = Ids("nobody") }).OrThrow().Review([], City, On(30));
        review.Gaps.Select(g => (g.Entry.Subject, g.Kind, g.Unit)).ShouldBe(
        [
            (Lead, ResponsibilityGapKind.UnknownUnit, Id("nobody")),
            (Port, ResponsibilityGapKind.Leader, null),
            (Port, ResponsibilityGapKind.LeadUnit, null),
            (Port, ResponsibilityGapKind.Due, null),
            (Port, ResponsibilityGapKind.Roadmap, null),
        ]);
    }

    [Fact]
    public void Review_TellsOverdueAndComingSteps()
    {
        var review = List.Review([], City, On(45), comingDays: 25);
        review.Overdue.Select(s => s.Step.Id).ShouldBe(["draft"]);
        review.Coming.Select(s => s.Step.Id).ShouldBe(["run"]);
        List.Review([], City, On(45), comingDays: 24).Coming.ShouldBeEmpty();
        List.Review([], City, On(20)).Overdue.ShouldBeEmpty();
        List.Review([], City, On(20)).Coming.Select(s => s.Step.Id).ShouldBe(["draft", "issue"]);
    }

    [Fact]
    public void Review_CountsWhatUnitsCarry()
    {
        var list = List.RecordAll([Full with { Subject = Lead, LeadUnit = Id("finance"), SupportingUnits = Ids("zone-a"), Roadmap = [] }, Full with { Source = Press }]).OrThrow();
        list.Review([], City, On(45)).Loads.ShouldBe([new(Id("commerce"), 0, 1, 0), new(Id("finance"), 1, 1, 0), new(Id("zone-a"), 1, 1, 1)]);
    }

    [Fact]
    public void Review_SourcesThatDiffer_AreDisputed()
    {
        List.Record(Full with { Source = Press, Roadmap = [] }).OrThrow().Review([], City, On(30)).Disputed.ShouldBeEmpty();
        List.Record(Full with { Source = Press, Due = null }).OrThrow().Review([], City, On(30)).Disputed.ShouldBe([Operators]);
    }

    [Property]
    public bool RecordAll_AnyOrder_GivesOneList(int[] keys)
    {
        Responsibility[] all = [Full, Bare, Full with { Source = Press, Due = null }, Full with { RecordedAt = At(5), LeadUnit = null }, Bare with { Subject = Firm }];
        var shuffled = all.Select((e, i) => (Entry: e, Key: i < keys.Length ? keys[i] : 0)).OrderBy(p => p.Key).Select(p => p.Entry);
        var (one, other) = (ResponsibilityList.Empty.RecordAll(all).OrThrow(), ResponsibilityList.Empty.RecordAll(shuffled).OrThrow());
        return one == other && one.GetHashCode() == other.GetHashCode()
            && one.Review([Lead], City, On(60)).Gaps == other.Review([Lead], City, On(60)).Gaps
            && one.InForce(On(60)) == other.InForce(On(60));
    }

    [Fact]
    public void Subjects_AreToldInWords()
    {
        ((ResponsibilitySubject[])[Operators, Port, Firm, Lead]).Select(s => s.ToString()).ShouldBe(["commitment:61b", "project:port", "enterprise:firm-1", "attraction:a-1"]);
        Operators.Text.ShouldBe(new LocalizedText("承诺事项61b", "commitment 61b"));
        Firm.Text.En.ShouldBe("firm firm-1");
        Full.Units.ShouldBe(Ids("zone-a", "finance", "commerce"));
        (ResponsibilityList.Empty != List).ShouldBeTrue();
    }
}
