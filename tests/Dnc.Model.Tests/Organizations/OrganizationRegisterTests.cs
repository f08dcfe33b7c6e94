using Dnc.Model.Organizations;
using Dnc.Model.Primitives;
using FsCheck.Xunit;

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

    [Fact]
    public void Create_TwoCycles_AreBothNamedFromTheirFirstMember()
    {
        var issues = OrganizationRegister.Create([Of("d", "c"), Of("b", "a"), Of("c", "d"), Of("a", "b")]).Issues;
        issues.Select(i => i.Location.Path).ShouldBe(["$.organizations[2].parent", "$.organizations[3].parent"]);
        issues[0].Message.En.ShouldContain("c → d → c");
        issues[1].Message.En.ShouldContain("a → b → a");
    }

    // Walking to the top from every member would take five thousand million steps here.
    [Fact]
    public void Create_ChainOfAHundredThousand_IsChecked()
    {
        var chain = Enumerable.Range(0, 100_000).Select(i => Of($"o{i}", i == 0 ? null : $"o{i - 1}")).Reverse();
        OrganizationRegister.Create(chain.ToValueList()).IsSuccess.ShouldBeTrue();
    }

    // Each of at most eight bodies may belong to any of them, to nobody, or to one that does not exist.
    [Property(MaxTest = 500)]
    public bool Create_AgreesWithFollowingTheParents(byte[] parents)
    {
        var count = Math.Min(parents.Length, 8);
        int? ParentOf(int i) => parents[i] % 10 is var p && p == 9 ? null : p;
        var members = Enumerable.Range(0, count).ToList();
        var issues = OrganizationRegister.Create(members.Select(i => Of($"o{i}", ParentOf(i) is { } p ? $"o{p}" : null)).ToValueList()).Issues;

        // A body is in a cycle when as many steps up as there are bodies, or fewer, lead back to it.
        HashSet<int> Above(int i)
        {
            var seen = new HashSet<int>();
            for (var at = ParentOf(i); at is { } p && p < count && seen.Add(p); at = ParentOf(p))
            {
            }

            return seen;
        }

        var cycles = members.Where(i => Above(i).Contains(i)).Select(i => string.Join(',', Above(i).Order())).Distinct().Count();
        return issues.Count(i => i.Code == IssueCodes.CyclicOrganization) == cycles
            && issues.Count(i => i.Code == IssueCodes.UnknownParentOrganization) == members.Count(i => ParentOf(i) >= count);
    }

    private static OrganizationId Id(string text) => OrganizationId.Parse(text);

    private static Organization Of(string id, string? parent = null) =>
        new(Id(id), OrganizationKind.Town, LocalizedText.Same(id)) { Parent = parent is null ? null : Id(parent) };
}
