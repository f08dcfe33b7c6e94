using Dnc.Model.Quantities;

namespace Dnc.Model.Drafts;

/// <summary>A bound as a document states it, member by member.</summary>
internal interface IBoundDraft
{
    Comparator Comparator { get; }

    Quantity Quantity { get; }

    Quantity? Upper { get; }

    ToleranceDraft? Tolerance { get; }
}
