using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Supervision;

/// <summary>A matter that is pursued until it is done (督查事项): one matter, one item.</summary>
/// <param name="Id">Its identifier; not empty.</param>
/// <param name="Title">What is to be done.</param>
public sealed record SupervisionMatter(MatterId Id, LocalizedText Title)
{
    /// <summary>Its identifier; not empty.</summary>
    public MatterId Id { get; init => field = Named(value); } = Named(Id);

    /// <summary>What is to be done.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Title);

    /// <summary>What it comes from in words, such as a meeting or a note of a leader; null when that is not told.</summary>
    public LocalizedText? Origin { get; init; }

    /// <summary>The commitment of a plan that it pursues; null when it pursues none.</summary>
    public CommitmentId? Commitment { get; init; }

    /// <summary>The project that it is about; null when it is about none.</summary>
    public ProjectId? Project { get; init; }

    /// <summary>Its class with the time that it may take; null when it has none.</summary>
    public MatterClass? Class { get; init; }

    private static MatterId Named(MatterId id)
    {
        Guard.That(!id.IsEmpty, "A matter has an identifier.", nameof(id));
        return id;
    }
}
