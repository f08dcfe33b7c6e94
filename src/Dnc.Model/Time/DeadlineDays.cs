namespace Dnc.Model.Time;

/// <summary>The days after the start, up to and including the due day, by what became of them. They add up to all of these days.</summary>
/// <param name="Counted">Days that used up the limit; for a limit in hours or minutes the days on which the clock ran, not counting the start day.</param>
/// <param name="Suspended">Days on which the clock stood still, worked or off.</param>
/// <param name="Off">Days off skipped by a limit in working days; 0 for other limits.</param>
/// <param name="Rolled">Days by which the last day moved to a working day.</param>
public sealed record DeadlineDays(int Counted, int Suspended, int Off, int Rolled);
