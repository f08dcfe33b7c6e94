using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Governance.Attraction;

/// <summary>What happened to a project of investment attraction (招商项目记录). A closed family.</summary>
/// <remarks>
/// The cases are <see cref="AttractionLead"/>, <see cref="AttractionNegotiation"/>, <see cref="AttractionSigning"/>, <see cref="AttractionCredit"/>,
/// <see cref="AttractionFigures"/>, <see cref="AttractionStart"/>, <see cref="AttractionProduction"/> and <see cref="AttractionLoss"/>.
/// </remarks>
public abstract record AttractionEvent : RecordedEvent
{
    /// <summary>The project.</summary>
    public abstract AttractionProjectId Project { get; }

    /// <summary>What happened.</summary>
    public abstract AttractionEventKind Kind { get; }

    internal override string Course => Project.ToString();

    internal override int Rank => (int)Kind;

    // INVARIANT: an internal abstract member closes the family; consumers may switch over its cases.
    internal abstract void Close();
}
