using Dnc.Model.Primitives;

namespace Dnc.Model.Organizations;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static Issue DuplicateOrganization(OrganizationId id, int index) => new(
        IssueCodes.DuplicateOrganization,
        IssueLocation.At(FormattableString.Invariant($"$.organizations[{index}].id")),
        new LocalizedText($"机构标识“{id}”重复。", $"The organisation identifier '{id}' is used twice."),
        new LocalizedText("请为每个机构使用不同的标识。", "Give each organisation an identifier of its own."));

    public static Issue UnknownParent(OrganizationId id, OrganizationId parent, int index) => new(
        IssueCodes.UnknownParentOrganization,
        IssueLocation.At(FormattableString.Invariant($"$.organizations[{index}].parent")),
        new LocalizedText($"机构“{id}”的上级“{parent}”不在名册中。", $"The parent '{parent}' of the organisation '{id}' is not in the register."),
        new LocalizedText("请把上级机构加入名册，或改正标识。", "Add the parent to the register, or correct the identifier."));

    public static Issue CyclicOrganization(ValueList<OrganizationId> cycle, int index)
    {
        var text = string.Join(" → ", cycle.Add(cycle[0]));
        return new Issue(
            IssueCodes.CyclicOrganization,
            IssueLocation.At(FormattableString.Invariant($"$.organizations[{index}].parent")),
            new LocalizedText($"机构隶属关系成环：{text}。", $"The organisations belong to each other in a circle: {text}."),
            new LocalizedText("请删去其中一个上级关系。", "Remove one of the parents."));
    }

    public static LocalizedText CodeLength(int length) => new(
        $"统一社会信用代码应为18位，实为{length}位。",
        $"A unified social credit code has 18 characters; this has {length}.");

    public static LocalizedText CodeCharacter(char character, int position) => new(
        $"第{position}位的“{character}”不合规定：只可用数字和除I、O、S、V、Z外的大写字母。",
        $"'{character}' at position {position} is not allowed: digits and capital letters except I, O, S, V, Z are.");

    public static LocalizedText CodeRegion(string region) => new(
        $"第3至8位“{region}”不是六位数字的登记管理机关行政区划码。",
        $"Positions 3 to 8, '{region}', are not the six digits of an administrative region.");

    public static LocalizedText CodeOrganizationCheck(char found, char expected) => new(
        $"第17位（组织机构代码校验码）为“{found}”，应为“{expected}”。",
        $"Position 17, the check character of the organisation code, is '{found}' and should be '{expected}'.");

    public static LocalizedText CodeCheck(char found, char expected) => new(
        $"第18位校验码为“{found}”，应为“{expected}”。",
        $"Position 18, the check character, is '{found}' and should be '{expected}'.");
}
