using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>A counted unit as a document states it.</summary>
internal sealed record UnitDraft(string Id, string Zh, string En, string EnPlural, string? Kind, ValueList<string> Aliases);
