namespace Dnc.Model.Plans.Instruments;

/// <summary>What form an incentive takes.</summary>
public enum IncentiveForm
{
    /// <summary>Money open to all who qualify (普惠性资金).</summary>
    UniversalFunds,

    /// <summary>A special policy (专项政策).</summary>
    SpecialPolicy,

    /// <summary>An incentive for research (研发激励).</summary>
    ResearchIncentive,

    /// <summary>Commendation and promotion of officials (行政奖励).</summary>
    AdministrativeReward,

    /// <summary>Money for the work itself (工作经费).</summary>
    WorkBudget,
}
