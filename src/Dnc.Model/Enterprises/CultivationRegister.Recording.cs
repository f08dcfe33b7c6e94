using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <content>Recording steps, and telling rules of them.</content>
public sealed partial class CultivationRegister
{
    /// <summary>The register with one more step.</summary>
    /// <param name="enterprise">Whose step it is.</param>
    /// <param name="step">The step. One that is there already changes nothing.</param>
    /// <returns>The new register, or the issues that prevent it, see <see cref="RecordAll"/>.</returns>
    public Result<CultivationRegister> Record(EnterpriseId enterprise, CultivationStep step) => RecordAll([(enterprise, step)]);

    /// <summary>The register with more steps. All of them are recorded, or none.</summary>
    /// <param name="steps">Whose step is what, in any order.</param>
    /// <returns>
    /// The new register, or the issues that prevent it: an entry of an enterprise that is inside, any other step of one that is outside, and what
    /// <see cref="History{T}.AppendAll"/> refuses.
    /// </returns>
    public Result<CultivationRegister> RecordAll(IEnumerable<(EnterpriseId Enterprise, CultivationStep Step)> steps) =>
        Checked(Guard.NotNull(steps).Select(s => Entry(s.Enterprise, s.Step)).ToList());

    /// <summary>The register with a step withdrawn by the source that told of it, with nothing in its place.</summary>
    /// <param name="enterprise">Whose step it was.</param>
    /// <param name="step">The step as it was recorded.</param>
    /// <param name="recordedAt">When the withdrawal was recorded; after the step.</param>
    /// <returns>The new register, or the issues that prevent it: steps that are left must be legal without it.</returns>
    public Result<CultivationRegister> Withdraw(EnterpriseId enterprise, CultivationStep step, Instant recordedAt)
    {
        var entry = Entry(enterprise, step);
        return Checked([HistoryEntry.Retraction<CultivationStep>(entry.Valid, recordedAt, entry.Source) with { Subject = entry.Subject, Supersedes = entry.Id }]);
    }

    /// <summary>The register with its keeper's word that it misses nothing, so that absence there means "not in the register".</summary>
    /// <param name="range">The days over which nothing is missing. Rules rely on it only when it has no end: they may ask for any day.</param>
    /// <param name="recordedAt">When that was recorded.</param>
    /// <returns>The new register.</returns>
    public CultivationRegister DeclareComplete(DateRange range, Instant recordedAt) => new(Source, History.Declare(new CompletenessDeclaration(range, Source, recordedAt)));

    /// <summary>What the register says to rules: being in it as a label.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="key">The key of the label in the rules, such as <c>high-tech-cultivation</c>.</param>
    /// <returns>A claim for each instant at which something was recorded, so that any vintage can be asked for; none when nothing was.</returns>
    public ValueList<FactClaim> ClaimsOf(EnterpriseId enterprise, string key)
    {
        Guard.NotBlank(key);
        var own = OwnHistory(enterprise.ToString());
        var instants = own.Entries.Select(e => e.RecordedAt).Concat(History.Declarations.Select(d => d.RecordedAt)).Distinct().Order();
        return instants.Select(i => new FactClaim(key, FactTime.None, Told(Standing(own, i), CompleteSince(i)), Source, i)).ToValueList();
    }

    private static FactLabel Told(ValueList<CultivationStep> steps, LocalDate? since) =>
        new(Stays(steps).ToValueList(), since == Dates.Min ? null : since, IsComplete: since is not null);

    // INVARIANT: the steps are legal, so that entering and leaving alternate.
    private static IEnumerable<DateRange> Stays(ValueList<CultivationStep> steps)
    {
        LocalDate? entered = null;
        foreach (var step in steps.Where(s => s.Kind != CultivationStepKind.Progress))
        {
            if (step.Kind == CultivationStepKind.Entry)
            {
                entered = step.On;
            }
            else if (entered is { } start)
            {
                entered = null;
                if (start < step.On)
                {
                    yield return new DateRange(start, step.On.PlusDays(-1));
                }
            }
        }

        if (entered is { } open)
        {
            yield return DateRange.From(open);
        }
    }

    private static HistoryEntry<CultivationStep> Entry(EnterpriseId enterprise, CultivationStep step)
    {
        Guard.That(!enterprise.IsEmpty, "A step is that of an enterprise with an identifier.", nameof(enterprise));
        return HistoryEntry.Of(Guard.NotNull(step), DateRange.OfDay(step.On), step.RecordedAt, step.Source) with
        {
            Subject = $"{enterprise} {step.Kind}",
            Id = step.Id is { } id ? $"{enterprise} {id}" : null,
            Supersedes = step.Supersedes is { } superseded ? $"{enterprise} {superseded}" : null,
        };
    }

    private LocalDate? CompleteSince(Instant knownAt) =>
        DateRanges.Merged(History.Declarations.Where(d => d.RecordedAt <= knownAt).Select(d => d.Range)) is [.., { IsOpen: true } last] ? last.Start : null;

    private Result<CultivationRegister> Checked(List<HistoryEntry<CultivationStep>> entries)
    {
        var appended = History.AppendAll(entries);
        if (!appended.TryGetValue(out var history))
        {
            return Result.Failed<CultivationRegister>(appended.Issues);
        }

        var register = new CultivationRegister(Source, history);
        var issues = entries.Select(e => EnterpriseOf(e.Subject)).Distinct(StringComparer.Ordinal).SelectMany(register.Faults).ToValueList();
        return issues.Count > 0 ? Result.Failed<CultivationRegister>(issues) : Result.Of(register);
    }

    private IEnumerable<Issue> Faults(string enterprise)
    {
        var own = OwnHistory(enterprise);
        return own.Entries.Select(e => e.RecordedAt).Distinct().Order().SelectMany(i => FaultsOf(enterprise, Standing(own, i))).Distinct();
    }

    private static IEnumerable<Issue> FaultsOf(string enterprise, ValueList<CultivationStep> steps)
    {
        CultivationStep? inside = null;
        foreach (var step in steps)
        {
            if (step.Kind == CultivationStepKind.Entry && inside is not null)
            {
                yield return ErrorMessages.AlreadyInCultivation(enterprise, step, inside);
            }
            else if (step.Kind != CultivationStepKind.Entry && inside is null)
            {
                yield return ErrorMessages.NotInCultivation(enterprise, step);
            }

            inside = step.Kind switch
            {
                CultivationStepKind.Entry => step,
                CultivationStepKind.Progress => inside,
                _ => null,
            };
        }
    }
}
