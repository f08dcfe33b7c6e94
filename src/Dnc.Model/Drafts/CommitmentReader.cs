using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;

namespace Dnc.Model.Drafts;

/// <summary>Makes commitments of drafts whose members fit together.</summary>
internal sealed class CommitmentReader(ValueList<SourceReference> documents)
{
    // A list without documents is reported by itself; the name only keeps the clause from being blank until then.
    private readonly string _ownText = documents.Count > 0 ? documents[0].Id : "?";

    private readonly Dictionary<string, SourceReference> _documents =
        documents.GroupBy(d => d.Id, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public Commitment Read(CommitmentDraft draft)
    {
        var head = draft.Head;
        var (id, section, name, strength, actors) = (head.Id, head.Section, head.Name, head.Strength, head.Actors);
        var clause = new ClauseReference(head.Clause.Document ?? _ownText, section.ToString(), head.Clause.Paragraph, head.Clause.Sentence);
        Commitment commitment = draft switch
        {
            CommitmentDraft.Goal d => new Goal { Id = id, Section = section, Clause = clause, Name = name, Strength = strength, Actors = actors, ServedBy = d.ServedBy },
            CommitmentDraft.Target d => new Target
            {
                Id = id,
                Section = section,
                Clause = clause,
                Name = name,
                Strength = strength,
                Actors = actors,
                Specification = ToSpecification(d),
                DueBasis = d.DueBasis,
            },
            CommitmentDraft.Threshold d => new Threshold
            {
                Id = id,
                Section = section,
                Clause = clause,
                Name = name,
                Strength = strength,
                Actors = actors,
                Subject = d.Subject,
                Measurand = d.Measurand,
                Bound = Bounds.ToBound(d),
                Required = d.Required,
                Due = d.Due,
                DueBasis = d.DueBasis,
            },
            CommitmentDraft.Coverage d => new Coverage
            {
                Id = id,
                Section = section,
                Clause = clause,
                Name = name,
                Strength = strength,
                Actors = actors,
                Units = d.Units,
                Item = d.Item,
                PerUnit = d.PerUnit,
                Due = d.Due,
                DueBasis = d.DueBasis,
            },
            CommitmentDraft.Cadence d => new Cadence
            {
                Id = id,
                Section = section,
                Clause = clause,
                Name = name,
                Strength = strength,
                Actors = actors,
                Every = d.Every,
                Convener = d.Convener,
                Attendees = d.Attendees,
                Item = d.Item,
                IsForEachUnit = d.EachUnit,
            },
            CommitmentDraft.Milestone d => new MilestoneCommitment
            {
                Id = id,
                Section = section,
                Clause = clause,
                Name = name,
                Strength = strength,
                Actors = actors,
                Deliverable = d.Deliverable,
                Form = d.Form,
                Count = d.Count,
                Due = d.Due,
                DueBasis = d.DueBasis,
            },
            _ => new Measure { Id = id, Section = section, Clause = clause, Name = name, Strength = strength, Actors = actors },
        };
        return commitment with { Term = head.Term, Instrument = head.Instrument, Members = head.Members, Overtaken = head.Overtaken, Note = head.Note };
    }

    private TargetSpecification ToSpecification(CommitmentDraft.Target draft) => new(draft.Indicator, draft.Statistic, Bounds.ToBound(draft), draft.Due)
    {
        Baseline = draft.Baseline is { } b ? new Baseline(b.Quantity, b.On, b.Source is { } source ? Document(source) : null) : null,
        Trajectory = draft.Trajectory switch
        {
            TrajectoryDraft.Stepped stepped => new SteppedTrajectory(stepped.Steps),
            TrajectoryDraft.Seasonal seasonal => new SeasonalTrajectory(seasonal.Shares.Select(s => s.Share).ToValueList()),
            TrajectoryDraft.Linear => new LinearTrajectory(),
            _ => null,
        },
    };

    // An identifier that names no document goes on, so that the builder reports it at its place.
    private SourceReference Document(string id) => _documents.GetValueOrDefault(id) ?? new SourceReference(id, id);
}
