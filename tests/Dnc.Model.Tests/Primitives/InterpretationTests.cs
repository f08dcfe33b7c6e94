using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Tests.Primitives;

public sealed class InterpretationTests
{
    private static readonly LocalizedText Words = new("哪五年？", "Which five years?");
    private static readonly Instant First = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant Second = Instant.FromUtc(2021, 1, 1, 0, 0);

    [Fact]
    public void OpenOptions_WithoutAChoice_AreAll()
    {
        var question = Question();
        question.IsNote.ShouldBeFalse();
        question.ChoiceAt(null).ShouldBeNull();
        Open(question, null).ShouldBe(["a", "b"]);
    }

    [Fact]
    public void ChoiceAt_IsTheLastOneKnown()
    {
        // Recorded out of order on purpose: the instant decides, not the place in the list.
        var question = Question(Choice("b", Second), Choice("a", First));
        Open(question, First - Duration.Epsilon).ShouldBe(["a", "b"]);
        Open(question, First).ShouldBe(["a"]);
        Open(question, Second - Duration.Epsilon).ShouldBe(["a"]);
        Open(question, Second).ShouldBe(["b"]);
        Open(question, null).ShouldBe(["b"]);
    }

    [Fact]
    public void Choose_LeavesTheOriginalOpen()
    {
        var question = Question();
        var chosen = question.Choose(Choice("b", First));
        question.ChoiceAt(null).ShouldBeNull();
        chosen.ChoiceAt(null).ShouldNotBeNull().Option.ShouldBe("b");
    }

    [Fact]
    public void ChoiceAt_TwoAtOneInstant_IsTheOneListedLast() => Open(Question(Choice("a", First), Choice("b", First)), null).ShouldBe(["b"]);

    [Fact]
    public void Choose_UnknownOption_Throws() => Should.Throw<ArgumentException>(() => Question().Choose(Choice("c", First)));

    [Fact]
    public void Constructor_SameOptionTwice_Throws() =>
        Should.Throw<ArgumentException>(() => new Interpretation<string>(InterpretationId.Parse("q"), Words, [Option("a"), Option("a")]));

    [Fact]
    public void Parts_BlankOrNull_Throw()
    {
        Should.Throw<ArgumentException>(() => new InterpretationOption<string>(" ", Words, "x"));
        Should.Throw<ArgumentNullException>(() => new InterpretationOption<string>("a", null!, "x"));
        Should.Throw<ArgumentException>(() => new RecordedChoice("", Words, Words, First));
        Should.Throw<ArgumentNullException>(() => new RecordedChoice("a", null!, Words, First));
        Should.Throw<ArgumentNullException>(() => new RecordedChoice("a", Words, null!, First));
        Should.Throw<ArgumentException>(() => Option("a") with { Id = "" });
    }

    [Fact]
    public void WithoutOptions_IsANote()
    {
        var note = new Interpretation<string>(InterpretationId.Parse("q"), Words, []);
        note.IsNote.ShouldBeTrue();
        note.OpenOptions(null).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => note.Choose(Choice("a", First)));
    }

    [Fact]
    public void Equality_IsThatOfAllParts()
    {
        Question(Choice("a", First)).ShouldBe(Question(Choice("a", First)));
        Question(Choice("a", First)).ShouldNotBe(Question(Choice("a", Second)));
    }

    private static Interpretation<string> Question(params ValueList<RecordedChoice> choices) => new(InterpretationId.Parse("q"), Words, [Option("a"), Option("b")], choices);

    private static InterpretationOption<string> Option(string id) => new(id, LocalizedText.Same(id), id);

    private static RecordedChoice Choice(string option, Instant at) => new(option, new LocalizedText("重大办", "major-projects office"), new LocalizedText("会议纪要", "minutes"), at);

    private static IEnumerable<string> Open(Interpretation<string> question, Instant? knownAt) => question.OpenOptions(knownAt).Select(o => o.Id);
}
