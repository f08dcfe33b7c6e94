using Dnc.Model.Documents;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace Dnc.Model.Tests.Documents.Json;

public sealed class CodecTests
{
    private static readonly Toy Sample = new(
        PlanId.Parse("t-1"),
        new LocalizedText("玩具", "toy"),
        Colour.DeepRed,
        new LocalDate(2021, 12, 31),
        null,
        [1, 2],
        false,
        "面积 <m²>",
        new Group([new Circle(1.50m), new Group([new Circle(2)])]));

    [Fact]
    public void Write_Sample_IsLaidOutAsAPersonWould() => ToyDocument.Write(Sample).ShouldBe("""
        {
          "id": "t-1",
          "name": { "zh": "玩具", "en": "toy" },
          "colour": "deepRed",
          "on": "2021-12-31",
          "numbers": [1, 2],
          "note": "面积 <m²>",
          "shape": {
            "$type": "group",
            "members": [
              { "$type": "circle", "radius": 1.50 },
              {
                "$type": "group",
                "members": [
                  { "$type": "circle", "radius": 2 }
                ]
              }
            ]
          }
        }

        """);

    [Fact]
    public void Read_OfWrite_GivesTheSameValue()
    {
        var (value, issues) = ToyDocument.Read(ToyDocument.Write(Sample));
        issues.ShouldBeEmpty();
        value.ShouldBe(Sample);
    }

    [Fact]
    public void Read_TypeAfterOtherMembers_IsAccepted() =>
        ToyDocument.Read("""{"id":"a","name":{"zh":"甲","en":"a"},"colour":"blue","shape":{"radius":1,"$type":"circle"}}""").Value.ShouldNotBeNull();

    [Fact]
    public void Read_ManyFaults_AreAllReportedInOrder()
    {
        const string Json = """
            {
              "id": "bad id",
              "name": { "zh": "", "cn": "x" },
              "colour": "bleu",
              "on": "2021-02-30",
              "numbers": [1, 1, 12, "3", null],
              "loud": "yes",
              "note": null,
              "colour": "blue",
              "shape": { "$type": "cirkle", "radius": 1 },
              "extra": 1
            }
            """;
        var (value, issues) = ToyDocument.Read(Json);
        value.ShouldBeNull();
        issues.Select(i => (i.Code, i.Location.Path, i.Location.Line)).ShouldBe(
        [
            (IssueCodes.InvalidText, "$.id", 2),
            (IssueCodes.MissingMember, "$.name", 3),
            (IssueCodes.BlankText, "$.name.zh", 3),
            (IssueCodes.UnknownMember, "$.name.cn", 3),
            (IssueCodes.UnknownWord, "$.colour", 4),
            (IssueCodes.InvalidText, "$.on", 5),
            (IssueCodes.DuplicateItem, "$.numbers[1]", 6),
            (IssueCodes.NumberOutOfRange, "$.numbers[2]", 6),
            (IssueCodes.WrongKind, "$.numbers[3]", 6),
            (IssueCodes.NullValue, "$.numbers[4]", 6),
            (IssueCodes.WrongKind, "$.loud", 7),
            (IssueCodes.NullValue, "$.note", 8),
            (IssueCodes.DuplicateMember, "$.colour", 9),
            (IssueCodes.UnknownType, "$.shape.$type", 10),
            (IssueCodes.UnknownMember, "$.extra", 11),
        ]);
        issues.Single(i => i.Code == IssueCodes.UnknownWord).Advice.En.ShouldBe("Did you mean 'blue'?");
        issues.Single(i => i.Code == IssueCodes.UnknownType).Advice.Zh.ShouldContain("circle");
        issues[0].Location.Document.ShouldBe("toy.json");
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{", 1)]
    [InlineData("{ \"id\": 1, }", 1)]
    [InlineData("{\n// comment\n}", 2)]
    [InlineData("{} {}", 1)]
    [InlineData("{ \"id\": \"\\ud800\" }", 1)]
    public void Read_NotJson_IsOneIssueWithItsLine(string json, int line)
    {
        var issue = ToyDocument.Read(json).Issues.ShouldHaveSingleItem();
        issue.Code.ShouldBe(IssueCodes.InvalidJson);
        issue.Location.Line.ShouldBe(line);
    }

    [Fact]
    public void Read_TooFewItems_IsReported() =>
        ToyDocument.Read("""{"id":"a","name":{"zh":"甲","en":"a"},"colour":"blue","shape":{"$type":"group","members":[]}}""")
            .Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.TooFewItems);

    [Fact]
    public void Read_ColumnsCountCharacters()
    {
        var issue = ToyDocument.Read("""{"id":"a","name":{"zh":"甲乙丙","en":""},"colour":"blue","shape":{"$type":"circle","radius":1}}""").Issues.ShouldHaveSingleItem();
        issue.Location.Column.ShouldBe("""{"id":"a","name":{"zh":"甲乙丙","en":""".Length + 1);
    }

    [Fact]
    public void Read_BeyondALimit_IsAnIssue()
    {
        Limit(new string('[', 100) + new string(']', 100), new DocumentLimits());
        Limit("[1,2,3,4]", new DocumentLimits { MaxNodes = 3 });
        Limit("\"" + new string('x', 50) + "\"", new DocumentLimits { MaxTextLength = 10 });
        Limit("[1,2,3,4]", new DocumentLimits { MaxBytes = 4 });
        var many = $"[{string.Join(',', Enumerable.Repeat("1", 50))}]";
        ToyDocument.Read($$"""{"numbers": {{many}}}""", new DocumentLimits { MaxIssues = 5 }).Issues.Count.ShouldBe(6);
    }

    [Fact]
    public void Read_InvalidUtf8_IsAnIssue() =>
        DocumentReader.Read([0x22, 0xC3, 0x28, 0x22], ToyDocument.Codec, null, DocumentLimits.Default)
            .Issues.ShouldHaveSingleItem().Message.En.ShouldContain("UTF-8");

    [Fact]
    public void Read_ByteOrderMark_IsSkipped() => ToyDocument.Read("\uFEFF" + ToyDocument.Write(Sample)).Value.ShouldBe(Sample);

    [Property(MaxTest = 300)]
    public void Read_ArbitraryText_NeverThrows(NonNull<string> text) => ToyDocument.Read(text.Get).Value.ShouldBeNull();

    [Property(MaxTest = 300)]
    public void Read_DocumentCutOrChanged_NeverThrows(PositiveInt at, char c)
    {
        var text = ToyDocument.Write(Sample);
        var place = at.Get % text.Length;
        ToyDocument.Read(text[..place]).Value.ShouldBeNull();
        ToyDocument.Read(string.Concat(text.AsSpan(0, place), c.ToString(), text.AsSpan(place + 1)));
    }

    [Property(Arbitrary = [typeof(ToyGenerators)])]
    public void Read_OfWrite_IsExact(ToyBox box)
    {
        var text = ToyDocument.Write(box.Value);
        var (value, issues) = ToyDocument.Read(text);
        issues.ShouldBeEmpty();
        value.ShouldBe(box.Value);
        ToyDocument.Write(value.ShouldNotBeNull()).ShouldBe(text);
    }

    [Fact]
    public void Schema_IsApproved() => JsonLayout.Print(SchemaContext.Document(ToyDocument.Codec, "Toy")).ShouldMatchApproved(c => c.WithFileExtension("json").SubFolder("Approved"));

    private static void Limit(string json, DocumentLimits limits) =>
        ToyDocument.Read(json, limits).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.LimitExceeded);

    /// <summary>A public box around a random toy.</summary>
    public sealed class ToyBox
    {
        internal ToyBox(Toy value) => Value = value;

        internal Toy Value { get; }
    }

    public static class ToyGenerators
    {
        public static Arbitrary<ToyBox> Toys() =>
            (from name in Gen.Elements("甲", "a\"b", "m²\n", "<&>", "\u0001")
             from colour in Gen.Elements(Colour.DeepRed, Colour.Blue)
             from day in Gen.Choose(0, 5000)
             from seconds in Gen.Choose(0, 2_000_000_000)
             from numbers in Gen.Choose(0, 9).ListOf().Select(l => l.Distinct().ToValueList())
             from loud in Gen.Elements(true, false)
             from scale in Gen.Choose(0, 6)
             select new ToyBox(new Toy(
                 PlanId.Parse("p" + day),
                 new LocalizedText(name, name),
                 colour,
                 day % 2 == 0 ? new LocalDate(2010, 1, 1).PlusDays(day) : null,
                 day % 3 == 0 ? Instant.FromUnixTimeSeconds(seconds) : null,
                 numbers,
                 loud,
                 loud ? name : null,
                 new Group([new Circle(new decimal(seconds, 0, 0, loud, (byte)scale))])))).ToArbitrary();
    }
}
