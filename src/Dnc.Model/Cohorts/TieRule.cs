namespace Dnc.Model.Cohorts;

/// <summary>What happens to equal scores when an edge runs through them (并列处理).</summary>
/// <remarks>Equal scores that lie wholly on one side of the edge are not touched by it.</remarks>
public enum TieRule
{
    /// <summary>The rule does not say (未规定): those with the score may stand on either side. The value of <c>default</c>, since nothing is assumed.</summary>
    Silent,

    /// <summary>All of them are inside (并列均入围): more may win than there are places, and the better class is theirs.</summary>
    AllInside,

    /// <summary>None of them is inside (并列均不入围): places may stay empty, and the worse class is theirs.</summary>
    NoneInside,

    /// <summary>The second key decides (按次序指标); between equal second keys the rule does not say, and either may stand before the other.</summary>
    BySecondKey,

    /// <summary>The identifier decides, ordinally (并列按标识): a plain convention, which second keys do not touch.</summary>
    ByIdentifier,
}
