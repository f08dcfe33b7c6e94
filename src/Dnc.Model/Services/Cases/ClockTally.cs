using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Services.Cases;

/// <summary>How the time of one clock was kept (时限执行情况). Every run counts once, so that the counts add up to the runs.</summary>
public sealed record ClockTally
{
    internal ClockTally(CaseClass kind, CaseClock clock, ValueList<ClockRun> runs)
    {
        Class = kind;
        Clock = clock;
        Runs = runs;
        InTime = runs.Count(r => r.InTime == Verdict.True);
        Late = runs.Count(r => r.InTime == Verdict.False && !r.IsRunning);
        Overdue = runs.Count(r => r.IsOverdue);
        Held = runs.Count(r => r is { InTime: var kept, IsRunning: true, IsHeld: true } && kept == Verdict.Unknown);
        Undecided = runs.Count(r => r.MayBeLate);
        Running = runs.Count(r => r is { InTime: var kept, IsRunning: true, IsHeld: false, MayBeLate: false } && kept == Verdict.Unknown);
        NotReached = runs.Count - InTime - Late - Overdue - Held - Undecided - Running;
    }

    /// <summary>The class of cases.</summary>
    public CaseClass Class { get; }

    /// <summary>The clock.</summary>
    public CaseClock Clock { get; }

    /// <summary>Its runs.</summary>
    public ValueList<ClockRun> Runs { get; }

    /// <summary>How many stopped in time.</summary>
    public int InTime { get; }

    /// <summary>How many stopped late, or had run out when their case ended.</summary>
    public int Late { get; }

    /// <summary>How many run and have run out.</summary>
    public int Overdue { get; }

    /// <summary>How many run and have time left.</summary>
    public int Running { get; }

    /// <summary>How many stand still.</summary>
    public int Held { get; }

    /// <summary>How many are or were in time or late, which what is told does not decide.</summary>
    public int Undecided { get; }

    /// <summary>How many had time left when their case ended.</summary>
    public int NotReached { get; }
}
