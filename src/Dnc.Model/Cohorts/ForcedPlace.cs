namespace Dnc.Model.Cohorts;

/// <summary>What a member whose class is forced does to the ranking of the others.</summary>
public enum ForcedPlace
{
    /// <summary>It is ranked and keeps its place; its class is changed afterwards, and nobody moves up. The value of <c>default</c>.</summary>
    Kept,

    /// <summary>It is not ranked and not counted in the shares; the others move up.</summary>
    Left,
}
