namespace Dnc.Model.Rules.Executing;

/// <summary>What is claimed about a fact at each time.</summary>
/// <param name="always">What is claimed without a time; null for nothing.</param>
/// <param name="times">The times, rising.</param>
/// <param name="cells">What is claimed at each of them.</param>
/// <param name="standing">Whether what was stated last stands until something else is.</param>
internal sealed class FactCells(FactCell? always, int[] times, FactCell[] cells, bool standing)
{
    /// <summary>What is claimed for a time; null for nothing.</summary>
    public FactCell? Find(int time)
    {
        for (var i = times.Length - 1; i >= 0; i--)
        {
            if (times[i] == time || (standing && times[i] < time))
            {
                return cells[i];
            }
        }

        return always;
    }
}
