namespace Dnc.Model.Reasoning;

/// <summary>The answer to a yes-or-no question about facts that may be missing (结论).</summary>
/// <remarks>The ordering is False, Unknown, True, so that the conjunction is the minimum and the disjunction the maximum. <c>default</c> is <see cref="Unknown"/>.</remarks>
public enum Verdict
{
    /// <summary>No, under every value that the facts allow.</summary>
    False = -1,

    /// <summary>The facts decide neither way.</summary>
    Unknown = 0,

    /// <summary>Yes, under every value that the facts allow.</summary>
    True = 1,
}
