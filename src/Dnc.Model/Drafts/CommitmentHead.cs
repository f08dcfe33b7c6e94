using Dnc.Model.Plans;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>What all commitments of a document have in common.</summary>
internal sealed record CommitmentHead(
    CommitmentId Id,
    SectionId Section,
    ClauseDraft Clause,
    LocalizedText Name,
    string? Term,
    Strength Strength,
    ValueList<Actor> Actors,
    Instrument? Instrument,
    NamedList? Members,
    Overtaken? Overtaken,
    LocalizedText? Note);
