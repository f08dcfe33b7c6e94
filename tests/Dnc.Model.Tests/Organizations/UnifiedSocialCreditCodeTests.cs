using Dnc.Model.Organizations;
using FsCheck;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Organizations;

public sealed class UnifiedSocialCreditCodeTests
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Real codes, and made-up valid ones in the region of Jiaozhou.
    [Theory]
    [InlineData("91350100M000100Y43")]
    [InlineData("91110000600037341L")]
    [InlineData("914403001922038216")]
    [InlineData("913702810000000196")]
    [InlineData("91370281123456788G")]
    [InlineData("91370281MA0000015W")]
    public void Parse_ValidCode_RoundTrips(string text) => UnifiedSocialCreditCode.Parse(text).ToString().ShouldBe(text);

    [Fact]
    public void Parts_AreThePositionsOfTheStandard()
    {
        var code = UnifiedSocialCreditCode.Parse("91370281MA0000015W");
        code.RegistrationDepartment.ShouldBe('9');
        code.BodyType.ShouldBe('1');
        code.Region.ShouldBe("370281");
        code.OrganizationCode.ShouldBe("MA0000015");
    }

    [Theory]
    [InlineData("91370281MA0000015W", "market regulation", "enterprise")]
    [InlineData("93370281MA0000015N", "market regulation", "farmers' cooperative")]
    [InlineData("12370281MA00000152", "staffing of public bodies", "public institution")]
    public void Names_AreThoseOfTheFirstTwoPositions(string text, string department, string body)
    {
        var code = UnifiedSocialCreditCode.Parse(text);
        code.RegistrationDepartmentName.ShouldNotBeNull().En.ShouldBe(department);
        code.BodyTypeName.ShouldNotBeNull().En.ShouldBe(body);
    }

    [Fact]
    public void Names_OfADepartmentThatIsNotListed_AreNull()
    {
        var code = UnifiedSocialCreditCode.Parse("B1370281MA0000015T");
        code.RegistrationDepartmentName.ShouldBeNull();
        code.BodyTypeName.ShouldBeNull();
    }

    [Theory]
    [InlineData("91370281MA000001", "18 characters")]
    [InlineData("91370281MI0000015W", "'I' at position 10")]
    [InlineData("9137028AMA0000015W", "'37028A'")]
    [InlineData("91370281MA0000016W", "'6' and should be '5'")]
    [InlineData("91370281MA00000151", "'1' and should be 'W'")]
    public void TryParse_Fault_NamesThePart(string text, string expected)
    {
        UnifiedSocialCreditCode.TryParse(text, out var code, out var fault).ShouldBeFalse();
        code.IsEmpty.ShouldBeTrue();
        fault.ShouldNotBeNull().En.ShouldContain(expected);
        Should.Throw<FormatException>(() => UnifiedSocialCreditCode.Parse(text));
    }

    [Fact]
    public void Default_IsEmptyAndHasNoParts()
    {
        default(UnifiedSocialCreditCode).ToString().ShouldBe("");
        Should.Throw<InvalidOperationException>(() => default(UnifiedSocialCreditCode).Region);
    }

    [Property(Arbitrary = [typeof(OrganizationGenerators)])]
    public bool Parse_AnySingleCharacterChanged_IsDetected(UnifiedSocialCreditCode code, PositiveInt position, PositiveInt shift)
    {
        var text = code.ToString().ToCharArray();
        var at = position.Get % 18;
        text[at] = Alphabet[(Alphabet.IndexOf(text[at], StringComparison.Ordinal) + 1 + (shift.Get % 30)) % 31];
        return !UnifiedSocialCreditCode.TryParse(new string(text), out _);
    }

    [Property(Arbitrary = [typeof(OrganizationGenerators)])]
    public bool Parse_OfToString_GivesTheSameCode(UnifiedSocialCreditCode code) => UnifiedSocialCreditCode.Parse(code.ToString()) == code;
}
