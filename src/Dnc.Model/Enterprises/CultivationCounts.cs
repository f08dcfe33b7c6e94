namespace Dnc.Model.Enterprises;

/// <summary>How many enterprises of a cultivation register stand how on a day (培育库各状态企业数).</summary>
/// <param name="InCultivation">Those that are in the register (在库培育).</param>
/// <param name="Graduated">Those whose latest turn is that they left with the recognition (已认定出库).</param>
/// <param name="Exited">Those whose latest turn is that they left without it (已退出).</param>
/// <param name="IsComplete">Whether the register is declared complete for the day; otherwise enterprises may be missing, and the numbers are those recorded.</param>
public sealed record CultivationCounts(int InCultivation, int Graduated, int Exited, bool IsComplete)
{
    /// <summary>All that had ever entered by the day (累计入库): each enterprise once, however often it entered.</summary>
    public int EverEntered => InCultivation + Graduated + Exited;

    /// <summary>The number of a status.</summary>
    /// <param name="status">The status.</param>
    /// <returns>How many; for <see cref="CultivationStatus.NotEntered"/> 0, since a register lists those that entered.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not one of the four.</exception>
    public int Of(CultivationStatus status) => status switch
    {
        CultivationStatus.NotEntered => 0,
        CultivationStatus.InCultivation => InCultivation,
        CultivationStatus.Graduated => Graduated,
        CultivationStatus.Exited => Exited,
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
