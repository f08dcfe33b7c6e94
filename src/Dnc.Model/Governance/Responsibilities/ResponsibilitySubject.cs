using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Responsibilities;

/// <summary>What somebody answers for (责任对象): a commitment, a project, a firm or an attraction project. A closed family.</summary>
/// <remarks>The cases are <see cref="CommitmentSubject"/>, <see cref="ProjectSubject"/>, <see cref="EnterpriseSubject"/> and <see cref="AttractionSubject"/>.</remarks>
public abstract record ResponsibilitySubject
{
    /// <summary>The subject in words.</summary>
    public abstract LocalizedText Text { get; }

    /// <summary>The short stable text of the subject, such as <c>commitment:66c</c>.</summary>
    /// <returns>The word of the case, a colon and the identifier.</returns>
    public sealed override string ToString() => Key;

    /// <summary>The word of the case, a colon and the identifier.</summary>
    internal abstract string Key { get; }
}
