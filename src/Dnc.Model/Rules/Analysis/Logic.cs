using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Analysis;

/// <summary>A criterion as a tree of connectives over atoms: comparisons and other leaves, by their numbers.</summary>
/// <param name="Kind">The connective.</param>
/// <param name="Parts">What it joins.</param>
/// <param name="Number">For an atom its number, for "at least of" how many, for a constant its verdict.</param>
internal sealed record Logic(LogicKind Kind, Logic[] Parts, int Number = 0)
{
    public static Logic Constant(Verdict verdict) => new(LogicKind.Constant, [], (int)verdict);

    public Verdict Judge(Func<int, Verdict> atoms)
    {
        switch (Kind)
        {
            case LogicKind.Atom:
                return atoms(Number);
            case LogicKind.Constant:
                return (Verdict)Number;
            case LogicKind.Not:
                return Parts[0].Judge(atoms).Not();
            case LogicKind.AtLeast:
                return Verdicts.AtLeast(Number, Parts.Select(p => p.Judge(atoms)));
            case LogicKind.Agreement:
                return Verdicts.Agreement(Parts.Select(p => p.Judge(atoms)));
            default:
                var (verdict, decisive) = Kind == LogicKind.And ? (Verdict.True, Verdict.False) : (Verdict.False, Verdict.True);
                foreach (var part in Parts)
                {
                    var next = part.Judge(atoms);
                    if (next == decisive)
                    {
                        return decisive;
                    }

                    verdict = Kind == LogicKind.And ? verdict.And(next) : verdict.Or(next);
                }

                return verdict;
        }
    }

    /// <summary>The numbers of the atoms.</summary>
    public void Collect(HashSet<int> atoms, HashSet<Logic> seen)
    {
        if (!seen.Add(this))
        {
            return;
        }

        if (Kind == LogicKind.Atom)
        {
            atoms.Add(Number);
        }

        foreach (var part in Parts)
        {
            part.Collect(atoms, seen);
        }
    }

    /// <inheritdoc/>
    public bool Equals(Logic? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
