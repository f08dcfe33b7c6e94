namespace Dnc.Model.Rules.Analysis;

/// <summary>What an analysis may still cost.</summary>
internal sealed class Budget(AnalysisLimits limits)
{
    // Looking at a node costs less than looking at a cell.
    private const int NodesOfACell = 20;
    private long _nodes = (long)limits.MaxCellsInAll * NodesOfACell;
    private int _trials;
    private long _cells;

    public AnalysisLimits Limits { get; } = limits;

    public bool IsSpent => _nodes <= 0;

    /// <summary>Begins a question.</summary>
    public void Begin() => (_cells, _trials) = (Limits.MaxCells, Limits.MaxTrials);

    /// <summary>Looks at a node.</summary>
    public bool Spend() => --_nodes > 0;

    /// <summary>Looks at cells, in each of them at some nodes.</summary>
    public bool Spend(long cells, int nodes = 0)
    {
        var cost = cells * Math.Max(nodes, NodesOfACell);
        if (cells > _cells || cost > _nodes)
        {
            return false;
        }

        _cells -= cells;
        _nodes -= cost;
        return true;
    }

    /// <summary>Fixes a fact on trial.</summary>
    public bool Try() => --_trials >= 0 && !IsSpent;
}
