using Dnc.Model.Reasoning;
using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Rules.Executing;

/// <summary>One evaluation of one subject under way.</summary>
internal ref struct RowState
{
    /// <summary>Marks a verdict that is not known yet.</summary>
    public const sbyte None = 2;

    /// <summary>The facts of the subject.</summary>
    public FactRow Row;

    /// <summary>What the as-of question settles.</summary>
    public RowContext Context;

    /// <summary>The reference, for what only it can judge.</summary>
    public Interpreter? Reference;

    /// <summary>The verdicts of nodes that stand in several places.</summary>
    public Span<sbyte> Shared;

    /// <summary>The verdicts of all nodes; empty when nobody asks for them.</summary>
    public Span<sbyte> Trace;

    /// <summary>Whether this subject is left to the reference.</summary>
    public bool IsHard;

    /// <summary>What is claimed about a fact.</summary>
    public readonly ref readonly FactCell Find(FactSlot slot) => ref Row.Find(slot, Context.Times[slot.Index]);

    /// <summary>Leaves the subject to the reference.</summary>
    public Verdict Hard()
    {
        IsHard = true;
        return Verdict.Unknown;
    }
}
