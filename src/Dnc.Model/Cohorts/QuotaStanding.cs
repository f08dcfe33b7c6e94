namespace Dnc.Model.Cohorts;

/// <summary>How certain a place in a quota is (入围情况).</summary>
public enum QuotaStanding
{
    /// <summary>Outside under every completion (确定不入围).</summary>
    CertainLoser = -1,

    /// <summary>Inside under some completions and outside under others, or the rule does not say (可能入围). The value of <c>default</c>.</summary>
    Possible = 0,

    /// <summary>Inside under every completion (确定入围).</summary>
    CertainWinner = 1,
}
