using Dnc.Model.Cohorts;

namespace Dnc.Model.Tests.Cohorts;

/// <summary>A few candidates with changes of class, whose completions can all be tried.</summary>
public sealed record ChangedPopulation(IReadOnlyList<ClassCandidate> Candidates)
{
    public override string ToString() =>
        string.Join("; ", Candidates.Select(c => $"{c.Member.Id} {c.Member.Score} {c.Member.Qualifies} {string.Join(", ", c.Changes.Select(x => $"{x.Kind} {x.Code} {x.Applies}"))}"));
}
