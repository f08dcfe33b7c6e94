namespace Dnc.Model.Services.Cases;

/// <summary>How a case was disposed of (办理结果).</summary>
public enum CaseOutcome
{
    /// <summary>What was asked for is done (已解决).</summary>
    Solved,

    /// <summary>Part of it is done (部分解决).</summary>
    PartlySolved,

    /// <summary>It cannot be done, and the enterprise was told why (解释说明).</summary>
    Explained,

    /// <summary>It is not for this office (不属受理范围).</summary>
    OutOfScope,
}
