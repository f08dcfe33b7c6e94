using Dnc.Model.Quantities;

namespace Dnc.Model.Drafts;

/// <summary>Bounds and tolerances, from drafts whose members fit together.</summary>
internal static class Bounds
{
    public static Bound ToBound(IBoundDraft draft) => draft.Comparator switch
    {
        Comparator.Between => Bound.Between(draft.Quantity, draft.Upper!.Value),
        Comparator.About => Bound.About(draft.Quantity, draft.Tolerance is { } tolerance ? ToTolerance(tolerance) : null),
        var comparator => Bound.Of(comparator, draft.Quantity),
    };

    public static Tolerance ToTolerance(ToleranceDraft draft)
    {
        var tolerance = draft.Relative is { } share ? Tolerance.Within(share) : Tolerance.Within(draft.Absolute!.Value);
        return draft.SetBy is { } setter ? tolerance.Assume(setter) : tolerance;
    }

    public static ToleranceDraft? FromTolerance(Tolerance? tolerance) =>
        tolerance is null ? null : new ToleranceDraft(tolerance.Relative, tolerance.Absolute, tolerance.AssumedBy);
}
