using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>How a target is split, as a document states it.</summary>
internal sealed record DecompositionDraft(CommitmentId Commitment, ValueList<DecompositionPart> Parts, string? Source);
