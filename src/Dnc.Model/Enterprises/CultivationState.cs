using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <summary>How an enterprise stands to a cultivation register on a day, with the steps that led there (培育状态).</summary>
public sealed record CultivationState
{
    internal CultivationState(ValueList<CultivationStep> steps, bool isComplete)
    {
        Steps = steps;
        IsComplete = isComplete;
    }

    /// <summary>The steps up to the day, in the order of their days.</summary>
    public ValueList<CultivationStep> Steps { get; }

    /// <summary>Whether the register is declared complete for the day, so that "not entered" means no rather than unknown.</summary>
    public bool IsComplete { get; }

    /// <summary>How it stands.</summary>
    public CultivationStatus Status => Turn?.Kind switch
    {
        null => CultivationStatus.NotEntered,
        CultivationStepKind.Graduation => CultivationStatus.Graduated,
        CultivationStepKind.Exit => CultivationStatus.Exited,
        _ => CultivationStatus.InCultivation,
    };

    /// <summary>The day since which it stands so; null when it never entered.</summary>
    public LocalDate? Since => Turn?.On;

    /// <summary>The day of the latest entry; null when it never entered.</summary>
    public LocalDate? EnteredOn => Steps.LastOrDefault(s => s.Kind == CultivationStepKind.Entry)?.On;

    /// <summary>The latest progress since the latest entry; null when there is none.</summary>
    public CultivationStep? LatestProgress => Steps.Reverse().TakeWhile(s => s.Kind != CultivationStepKind.Entry).FirstOrDefault(s => s.Kind == CultivationStepKind.Progress);

    private CultivationStep? Turn => Steps.LastOrDefault(s => s.Kind != CultivationStepKind.Progress);
}
