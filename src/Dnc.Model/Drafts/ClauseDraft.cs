namespace Dnc.Model.Drafts;

/// <summary>A place in a text as a document states it: without a document it is in the first one of the plan.</summary>
internal sealed record ClauseDraft(string? Document, string? Paragraph, int? Sentence);
