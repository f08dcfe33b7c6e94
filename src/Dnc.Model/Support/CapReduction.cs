namespace Dnc.Model.Support;

/// <summary>How awards are cut when a cap is not enough for all of them (压减方式).</summary>
public enum CapReduction
{
    /// <summary>In the order in which the cap lists them: the first are paid in full.</summary>
    InOrder,

    /// <summary>In proportion (等比例), to the smallest unit of the currency by the largest remainders; of equal ones the one listed first.</summary>
    ProRata,
}
