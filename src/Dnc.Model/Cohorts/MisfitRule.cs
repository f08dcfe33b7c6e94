namespace Dnc.Model.Cohorts;

/// <summary>What happens to a claim in turn for which not enough money is left (余额不足的处理).</summary>
public enum MisfitRule
{
    /// <summary>It is paid what is left (可拆分): claims are divisible. The value of <c>default</c>.</summary>
    PayPart,

    /// <summary>It is not paid, and the next is tried (跳过): a lower rank may be paid while a higher one is not.</summary>
    Skip,

    /// <summary>It is not paid, nor is any after it (截止): money may stay although a later claim would fit.</summary>
    Stop,
}
