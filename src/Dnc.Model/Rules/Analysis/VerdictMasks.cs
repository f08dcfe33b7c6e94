using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Analysis;

/// <summary>Operations on <see cref="VerdictMask"/>.</summary>
internal static class VerdictMasks
{
    public static bool Has(this VerdictMask mask, Verdict verdict) => (mask & Of(verdict)) != 0;

    public static VerdictMask Of(Verdict verdict) => (VerdictMask)(1 << ((int)verdict + 1));

    /// <summary>The mask for the negation.</summary>
    public static VerdictMask Turned(this VerdictMask mask) =>
        (mask & VerdictMask.Unknown) | (mask.HasFlag(VerdictMask.True) ? VerdictMask.False : 0) | (mask.HasFlag(VerdictMask.False) ? VerdictMask.True : 0);
}
