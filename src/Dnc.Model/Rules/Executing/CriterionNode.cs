using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Executing;

/// <summary>A criterion made ready to be judged often.</summary>
internal abstract class CriterionNode
{
    /// <summary>Its place among the nodes of the rule.</summary>
    public int Id { get; set; }

    /// <summary>Its place among the verdicts that are kept; −1 for none.</summary>
    public int Kept { get; set; } = -1;

    public Verdict Judge(ref RowState state) => Kept < 0 && state.Trace.IsEmpty ? Decide(ref state) : Recall(ref state);

    protected abstract Verdict Decide(ref RowState state);

    private Verdict Recall(ref RowState state)
    {
        if (Kept >= 0 && state.Shared[Kept] != RowState.None)
        {
            return (Verdict)state.Shared[Kept];
        }

        var verdict = Decide(ref state);
        if (Kept >= 0)
        {
            state.Shared[Kept] = (sbyte)verdict;
        }

        if (!state.Trace.IsEmpty)
        {
            state.Trace[Id] = (sbyte)verdict;
        }

        return verdict;
    }
}
