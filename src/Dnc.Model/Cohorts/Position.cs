namespace Dnc.Model.Cohorts;

/// <summary>One place in the order at which a member may stand, told in cells.</summary>
/// <param name="Score">The cell of the score.</param>
/// <param name="Second">The cell of the second key; beyond every cell where equal scores never, or always, stand before.</param>
/// <param name="Number">The number of the member.</param>
internal readonly record struct Position(int Score, int Second, int Number)
{
    /// <summary>Whether some choice in the ranges of another puts it before this position.</summary>
    /// <remarks>All others that can stand before can do so together: those in one gap still find room above.</remarks>
    public bool CanBePrecededBy(Entrant other) =>
        other.Score.High > Score
        || (other.Score.High == Score
            && (CellRange.IsGap(Score)
                || other.Second.High > Second
                || (other.Second.High == Second && (CellRange.IsGap(Second) || other.Number < Number))));

    /// <summary>Whether some choice in the ranges of another leaves it behind this position.</summary>
    public bool CanBeFollowedBy(Entrant other) =>
        other.Score.Low < Score
        || (other.Score.Low == Score
            && (CellRange.IsGap(Score)
                || other.Second.Low < Second
                || (other.Second.Low == Second && (CellRange.IsGap(Second) || other.Number > Number))));
}
