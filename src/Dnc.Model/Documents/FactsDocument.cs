using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents;

/// <summary>What a facts document holds: the facts of a subject, and those of the surroundings (主体数据及环境数据).</summary>
/// <param name="Facts">The facts of the subject, with its name.</param>
/// <param name="Context">The facts of the surroundings, of nobody in particular.</param>
public sealed record FactsDocument(FactSet Facts, FactSet Context)
{
    /// <summary>The facts of the subject, with its name.</summary>
    public FactSet Facts { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Facts);

    /// <summary>The facts of the surroundings, of nobody in particular.</summary>
    public FactSet Context { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Context);
}
