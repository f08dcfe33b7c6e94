using Dnc.Model.Organizations;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Organizations;

public static class OrganizationGenerators
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    public static Arbitrary<UnifiedSocialCreditCode> CreditCodes() =>
        (from head in Gen.Elements("91", "52", "12", "93")
         from region in Gen.Choose(0, 999_999)
         from body in Gen.Elements(Alphabet.ToCharArray()).ArrayOf(8)
         let first16 = $"{head}{region:D6}{new string(body)}"
         let first17 = first16 + CreditCodeChecks.OrganizationCheck(first16.AsSpan(8, 8))
         select UnifiedSocialCreditCode.Parse(first17 + CreditCodeChecks.CodeCheck(first17))).ToArbitrary();
}
