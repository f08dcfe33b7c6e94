namespace Dnc.Model.Cohorts;

/// <summary>Which figure stands first (排序方向).</summary>
public enum RankOrder
{
    /// <summary>The highest figure stands first (从高到低). The value of <c>default</c>.</summary>
    HighestFirst,

    /// <summary>The lowest figure stands first (从低到高), such as energy use or the time of an application.</summary>
    LowestFirst,
}
