using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Executing;

/// <summary>Criteria of criteria. What cannot err need not be judged once the verdict is certain, unless somebody asks for every node.</summary>
internal static class Junctions
{
    /// <summary>Whether all hold.</summary>
    internal sealed class All(CriterionNode[] of) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            var verdict = Verdict.True;
            foreach (var node in of)
            {
                verdict = verdict.And(node.Judge(ref state));
                if (verdict == Verdict.False && state.Trace.IsEmpty)
                {
                    break;
                }
            }

            return verdict;
        }
    }

    /// <summary>Whether one holds.</summary>
    internal sealed class Any(CriterionNode[] of) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            var verdict = Verdict.False;
            foreach (var node in of)
            {
                verdict = verdict.Or(node.Judge(ref state));
                if (verdict == Verdict.True && state.Trace.IsEmpty)
                {
                    break;
                }
            }

            return verdict;
        }
    }

    /// <summary>Whether some number holds.</summary>
    internal sealed class AtLeast(int count, CriterionNode[] of) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state)
        {
            var (certain, possible) = Count(of, ref state);
            return certain >= count ? Verdict.True : possible < count ? Verdict.False : Verdict.Unknown;
        }
    }

    /// <summary>Whether a criterion does not hold.</summary>
    internal sealed class Not(CriterionNode of) : CriterionNode
    {
        protected override Verdict Decide(ref RowState state) => of.Judge(ref state).Not();
    }

    /// <summary>How many surely hold, and how many may.</summary>
    public static (int Certain, int Possible) Count(CriterionNode[] of, ref RowState state)
    {
        var (certain, possible) = (0, 0);
        foreach (var node in of)
        {
            var verdict = node.Judge(ref state);
            certain += verdict == Verdict.True ? 1 : 0;
            possible += verdict != Verdict.False ? 1 : 0;
        }

        return (certain, possible);
    }
}
