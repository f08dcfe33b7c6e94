using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Enterprises;

public sealed class IndustryCodeTests
{
    [Fact]
    public void Catalog_HasTheSectionsAndDivisionsOfTheStandard()
    {
        IndustryCatalog.Sections.Count.ShouldBe(20);
        IndustryCatalog.Divisions.Count.ShouldBe(97);
        IndustryCatalog.Sections.Select(s => s.Code).ShouldBe("ABCDEFGHIJKLMNOPQRST");
        IndustryCatalog.Divisions.Select(d => int.Parse(d.Code, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(Enumerable.Range(1, 97));
        IndustryCatalog.Sections.SelectMany(s => s.Divisions).ShouldBe(IndustryCatalog.Divisions);
        IndustryCatalog.Divisions.Select(d => d.Name.Zh).Distinct().Count().ShouldBe(97);
        IndustryCatalog.Divisions.Select(d => d.Name.En).Distinct().Count().ShouldBe(97);
        IndustryCatalog.Source.Id.ShouldBe("gbt-4754-2017");
    }

    [Fact]
    public void Sections_TellTheirDivisionsAsARange()
    {
        foreach (var section in IndustryCatalog.Sections)
        {
            IndustryCatalog.Divisions.Where(d => section.DivisionRange.Matches(d.Code, hierarchical: true) == Verdict.True).ShouldBe(section.Divisions);
            IndustryCatalog.TryGetSection(section.Code, out var found).ShouldBeTrue();
            found.ShouldBe(section);
        }

        IndustryCatalog.TryGetSection('U', out var none).ShouldBeFalse();
        none.ShouldBeNull();
    }

    [Theory]
    [InlineData("38", "38", IndustryLevel.Division, "C38 电气机械和器材制造业")]
    [InlineData("381", "381", IndustryLevel.Group, "C381 电气机械和器材制造业")]
    [InlineData("C3811", "3811", IndustryLevel.Class, "C3811 电气机械和器材制造业")]
    [InlineData("A01", "01", IndustryLevel.Division, "A01 农业")]
    [InlineData("T97", "97", IndustryLevel.Division, "T97 国际组织")]
    public void Parse_ACode_TellsItsDivisionAndSection(string text, string digits, IndustryLevel level, string name)
    {
        var code = IndustryCode.Parse(text);
        code.ToString().ShouldBe(digits);
        code.Level.ShouldBe(level);
        code.ToString(Language.Zh).ShouldBe(name);
        code.ToCode().ShouldBe(new Code(digits));
        code.Section.Divisions.ShouldContain(code.Division);
        code.Division.ToString(Language.Zh)[1..3].ShouldBe(digits[..2]);
    }

    [Theory]
    [InlineData(null, IssueCodes.MalformedIndustryCode)]
    [InlineData("", IssueCodes.MalformedIndustryCode)]
    [InlineData("3", IssueCodes.MalformedIndustryCode)]
    [InlineData("38111", IssueCodes.MalformedIndustryCode)]
    [InlineData("c38", IssueCodes.MalformedIndustryCode)]
    [InlineData("CC38", IssueCodes.MalformedIndustryCode)]
    [InlineData("３８", IssueCodes.MalformedIndustryCode)]
    [InlineData("00", IssueCodes.UnknownIndustryDivision)]
    [InlineData("98", IssueCodes.UnknownIndustryDivision)]
    [InlineData("C9811", IssueCodes.UnknownIndustryDivision)]
    [InlineData("D38", IssueCodes.OtherIndustrySection)]
    [InlineData("U38", IssueCodes.OtherIndustrySection)]
    public void TryParse_ATextThatIsNone_SaysWhy(string? text, string code)
    {
        IndustryCode.TryParse(text, out var result, out var issue).ShouldBeFalse();
        result.IsEmpty.ShouldBeTrue();
        issue.ShouldNotBeNull().Code.ShouldBe(code);
        Should.Throw<FormatException>(() => IndustryCode.Parse(text!)).Message.ShouldContain(code);
    }

    [Theory]
    [InlineData("38", "06-46", Verdict.True)]
    [InlineData("3811", "06-46", Verdict.True)]
    [InlineData("06", "06-46", Verdict.True)]
    [InlineData("05", "06-46", Verdict.False)]
    [InlineData("47", "06-46", Verdict.False)]
    [InlineData("38", "3811", Verdict.Unknown)]
    [InlineData("3812", "3811", Verdict.False)]
    public void Matches_ARange_AsRulesDo(string code, string pattern, Verdict expected) => IndustryCode.Parse(code).Matches(CodePattern.Parse(pattern)).ShouldBe(expected);

    [Fact]
    public void Default_NamesNothing()
    {
        var none = default(IndustryCode);
        none.ToString().ShouldBe("");
        none.ToString(Language.En).ShouldBe("");
        none.Matches(CodePattern.Parse("01-97")).ShouldBe(Verdict.False);
        Should.Throw<InvalidOperationException>(() => none.Level);
        Should.Throw<InvalidOperationException>(() => none.Section);
        Should.Throw<InvalidOperationException>(() => none.ToCode());
    }

    [Property]
    public bool TryParse_AnyNumber_IsACodeWhereItsDivisionExists(ushort number)
    {
        var text = number.ToString("00", System.Globalization.CultureInfo.InvariantCulture);
        return IndustryCode.TryParse(text, out var code) == (text.Length <= 4 && int.Parse(text[..2], System.Globalization.CultureInfo.InvariantCulture) is >= 1 and <= 97)
            && (code.IsEmpty || (code.ToString() == text && IndustryCode.Parse(code.Section.Code + text) == code));
    }

    [Fact]
    public void Order_IsOrdinal()
    {
        (IndustryCode.Parse("38") < IndustryCode.Parse("381")).ShouldBeTrue();
        (IndustryCode.Parse("39") > IndustryCode.Parse("3899")).ShouldBeTrue();
        (IndustryCode.Parse("38") <= IndustryCode.Parse("C38")).ShouldBeTrue();
        (IndustryCode.Parse("38") >= IndustryCode.Parse("39")).ShouldBeFalse();
    }
}
