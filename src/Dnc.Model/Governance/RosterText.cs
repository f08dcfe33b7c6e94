using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Governance;

/// <summary>Units and rosters in words.</summary>
internal static class RosterText
{
    /// <summary>Units after a word; null for none.</summary>
    public static LocalizedText? Units(string zh, string en, ValueList<OrganizationId> units) =>
        units.Count == 0 ? null : new LocalizedText($"{zh}：{string.Join("、", units)}", $"{en}{string.Join(", ", units)}");

    /// <summary>Why a roster does not hold all units that are meant.</summary>
    public static IEnumerable<Explanation> OpenEnds(UnitRoster roster)
    {
        if (Units("成员名单未声明完整", "whose members are not said to be all listed: ", roster.OpenClasses) is { } open)
        {
            yield return new Explanation(new LocalizedText(open.Zh, $"classes {open.En}")) { IsDecisive = true };
        }

        if (Units("机构名册中没有", "not on the register of organisations: ", roster.UnknownUnits) is { } unknown)
        {
            yield return new Explanation(unknown) { IsDecisive = true };
        }
    }
}
