using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>One reading as a document states it.</summary>
internal sealed record OptionDraft(string Id, LocalizedText Name, ValueList<EffectDraft> Effects);
