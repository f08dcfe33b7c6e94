namespace Dnc.Model.Quantities;

/// <summary>How a figure is to be compared, in the sense of the law (比较词).</summary>
/// <remarks>
/// The Civil Code of China, art. 1259 (民法典第一千二百五十九条; cited from memory, not checked against the text), counts the number itself in
/// 以上, 以下, 以内 and 届满, and leaves it out of 不满, 超过 and 以外. A firm at 1.0 billion exactly "reaches" a billion and does not "exceed" it.
/// </remarks>
public enum Comparator
{
    /// <summary>The number or more (达到, 以上, 不低于, 不少于, 至少); inclusive. The value of <c>default</c>.</summary>
    AtLeast,

    /// <summary>More than the number (超过, 突破, 大于, 高于); the number itself is not enough.</summary>
    MoreThan,

    /// <summary>The number or less (以下, 以内, 不超过, 不高于, 至多); inclusive.</summary>
    AtMost,

    /// <summary>Less than the number (不满, 低于, 少于, 未达到); the number itself is too much.</summary>
    LessThan,

    /// <summary>The number itself (为, 等于).</summary>
    Exactly,

    /// <summary>Near the number (左右, 约); how near, a <see cref="Tolerance"/> must say.</summary>
    About,

    /// <summary>From one number to another (至, 之间); both inclusive.</summary>
    Between,
}
