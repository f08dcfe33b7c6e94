using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>An open question as a document states it; without options it is a note.</summary>
internal sealed record InterpretationDraft(
    InterpretationId Id, ValueList<CommitmentId> Commitments, LocalizedText Question, ValueList<OptionDraft>? Options, ValueList<RecordedChoice>? Choices);
