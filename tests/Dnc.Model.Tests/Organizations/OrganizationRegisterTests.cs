using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Organizations;

public sealed class OrganizationRegisterTests
{
    [Fact]
    public void Create_ValidHierarchy_AnswersChildrenAndAncestors()
    {
        var register = OrganizationRegister.Create([Of("city"), Of("zone", "city"), Of("park", "zone")]).OrThrow();
        register.ChildrenOf(Id("city")).ShouldHaveSingleItem().Id.ShouldBe(Id("zone"));
        register.AncestorsOf(Id("park")).Select(o => o.Id).ShouldBe([Id("zone"), Id("city")]);
        register.Roots.ShouldHaveSingleItem().Id.ShouldBe(Id("city"));
        register.TryGet(Id("none"), out _).ShouldBeFalse();
        register[Id("park")].Parent.ShouldBe(Id("zone"));
    }

    [Fact]
    public void Create_EveryFault_IsReportedAtOnce()
    {
        var result = OrganizationRegister.Create([Of("a", "b"), Of("b", "c"), Of("c", "a"), Of("a"), Of("d", "nobody")]);
        result.IsSuccess.ShouldBeFalse();
        result.Issues.Select(i => (i.Code, i.Location.Path)).ShouldBe(
        [
            (IssueCodes.DuplicateOrganization, "$.organizations[3].id"),
            (IssueCodes.CyclicOrganization, "$.organizations[0].parent"),
            (IssueCodes.UnknownParentOrganization, "$.organizations[4].parent"),
        ]);
        result.Issues[1].Message.En.ShouldContain("a → b → c → a");
    }

    [Fact]
    public void Equality_IsThatOfTheLists()
    {
        var register = OrganizationRegister.Create([Of("a"), Of("b")]).OrThrow();
        (register == OrganizationRegister.Create([Of("a"), Of("b")]).OrThrow()).ShouldBeTrue();
        (register != OrganizationRegister.Create([Of("b"), Of("a")]).OrThrow()).ShouldBeTrue();
        (OrganizationRegister.Empty == null).ShouldBeFalse();
        register.GetHashCode().ShouldBe(OrganizationRegister.Create([Of("a"), Of("b")]).OrThrow().GetHashCode());
    }

    [Fact]
    public void Create_OwnParent_IsACycle() =>
        OrganizationRegister.Create([Of("a", "a")]).Issues.ShouldHaveSingleItem().Code.ShouldBe(IssueCodes.CyclicOrganization);

    [Fact]
    public void Create_ChainIntoACycle_IsReportedOnce() =>
        OrganizationRegister.Create([Of("x", "a"), Of("a", "b"), Of("b", "a")]).Issues.Count.ShouldBe(1);

    private static OrganizationId Id(string text) => OrganizationId.Parse(text);

    private static Organization Of(string id, string? parent = null) =>
        new(Id(id), OrganizationKind.Town, LocalizedText.Same(id)) { Parent = parent is null ? null : Id(parent) };
}
