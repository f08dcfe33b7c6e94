namespace Dnc.Model.Plans.Instruments;

/// <summary>How talent is won or formed.</summary>
public enum TalentMeans
{
    /// <summary>Recruitment from outside (引进).</summary>
    Recruitment,

    /// <summary>Engagement without a move of residence or post (柔性引才).</summary>
    FlexibleEngagement,

    /// <summary>Training (培训).</summary>
    Training,

    /// <summary>Incentives (激励).</summary>
    Incentive,

    /// <summary>Reform of the mechanism (机制改革).</summary>
    MechanismReform,

    /// <summary>Cultivation over time (培养).</summary>
    Cultivation,
}
