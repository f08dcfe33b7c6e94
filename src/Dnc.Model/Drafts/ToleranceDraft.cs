using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Drafts;

/// <summary>A tolerance as a document states it: relative or absolute.</summary>
internal sealed record ToleranceDraft(Ratio? Relative, Quantity? Absolute, LocalizedText? SetBy);
