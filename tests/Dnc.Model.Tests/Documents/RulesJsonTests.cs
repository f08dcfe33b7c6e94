using Dnc.Model.Documents;
using Dnc.Model.Rules;
using Dnc.Model.Tests.Rules;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Documents;

public sealed partial class RulesJsonTests
{
    [Property(Arbitrary = [typeof(RuleGenerators)], MaxTest = 300)]
    public void Read_OfWrite_GivesEqualRules(RuleSet rules)
    {
        var written = RulesJson.Write(rules);
        var read = RulesJson.Read(written).OrThrow();
        read.ShouldBe(rules);
        RulesJson.Write(read).ShouldBe(written);
        RulesJson.Hash(read).ShouldBe(RulesJson.Hash(rules));
    }
}
