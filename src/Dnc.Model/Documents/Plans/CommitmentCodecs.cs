using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Plans;

/// <summary>How the closed family of commitments stands in a document.</summary>
internal static class CommitmentCodecs
{
    public static Codec<CommitmentDraft> Commitment(QuantityCodecs quantities) => new UnionCodec<CommitmentDraft>(
        "commitment",
        ("goal", Goal()),
        ("measure", Measure()),
        ("target", TargetCodecs.Target(quantities)),
        ("threshold", Threshold(quantities)),
        ("coverage", Coverage()),
        ("cadence", Cadence()),
        ("milestone", Milestone()));

    private static ObjectCodec<CommitmentDraft.Goal> Goal() => Codecs.Object<CommitmentDraft.Goal>("goal", "A statement of purpose", o =>
    {
        var head = HeadCodecs.Declare(o);
        var servedBy = o.Required("servedBy", Codecs.List(Codecs.Id<CommitmentId>(), minItems: 1, unique: true), g => g.ServedBy);
        return r => new CommitmentDraft.Goal(head(r), r.Get(servedBy));
    });

    private static ObjectCodec<CommitmentDraft.Measure> Measure() => Codecs.Object<CommitmentDraft.Measure>("measure", "An action; it has an instrument", o =>
    {
        var head = HeadCodecs.Declare(o, needsInstrument: true);
        return r => new CommitmentDraft.Measure(head(r));
    });

    private static ObjectCodec<CommitmentDraft.Threshold> Threshold(QuantityCodecs quantities) =>
        Codecs.Object<CommitmentDraft.Threshold>("threshold", "A scale that some are to reach", o =>
        {
            var head = HeadCodecs.Declare(o);
            var subject = o.Required("subject", Codecs.Words<ThresholdSubject>(), t => t.Subject);
            var measurand = o.Required("measure", Codecs.Localized, t => t.Measurand);
            var comparator = o.Required("comparator", Codecs.Words<Comparator>(), t => t.Comparator);
            var quantity = o.Required("quantity", quantities.Quantity, t => t.Quantity);
            var upper = o.OptionalValue("upper", quantities.Quantity, t => t.Upper);
            var tolerance = o.Optional("tolerance", quantities.Tolerance, t => t.Tolerance);
            var required = o.OptionalValue("required", Codecs.Whole(1, int.MaxValue), t => t.Required);
            var due = o.Required("due", Codecs.Date, t => t.Due);
            var dueBasis = o.Required("dueBasis", Codecs.Words<DueBasis>(), t => t.DueBasis);
            return r => new CommitmentDraft.Threshold(
                head(r), r.Get(subject), r.Get(measurand), r.Get(comparator), r.Get(quantity), r.Get(upper), r.Get(tolerance), r.Get(required), r.Get(due), r.Get(dueBasis));
        });

    private static ObjectCodec<CommitmentDraft.Coverage> Coverage() => Codecs.Object<CommitmentDraft.Coverage>("coverage", "Something that every unit is to have", o =>
    {
        var head = HeadCodecs.Declare(o);
        var units = o.Required("units", Codecs.List(HeadCodecs.Organization, minItems: 1, unique: true), c => c.Units);
        var item = o.Required("item", Codecs.Localized, c => c.Item);
        var perUnit = o.Required("perUnit", Codecs.Whole(1, int.MaxValue), c => c.PerUnit);
        var due = o.Required("due", Codecs.Date, c => c.Due);
        var dueBasis = o.Required("dueBasis", Codecs.Words<DueBasis>(), c => c.DueBasis);
        return r => new CommitmentDraft.Coverage(head(r), r.Get(units), r.Get(item), r.Get(perUnit), r.Get(due), r.Get(dueBasis));
    });

    private static ObjectCodec<CommitmentDraft.Cadence> Cadence() => Codecs.Object<CommitmentDraft.Cadence>("cadence", "Something that is done again and again", o =>
    {
        var head = HeadCodecs.Declare(o);
        var every = o.Required("every", Codecs.Words<PeriodKind>(), c => c.Every);
        var convener = o.Required("convener", HeadCodecs.Organization, c => c.Convener);
        var attendees = o.Required("attendees", Codecs.List(HeadCodecs.Organization, minItems: 1, unique: true), c => c.Attendees);
        var item = o.Required("item", Codecs.Localized, c => c.Item);
        var eachUnit = o.Required("eachUnit", Codecs.Flag, c => c.EachUnit);
        return r => new CommitmentDraft.Cadence(head(r), r.Get(every), r.Get(convener), r.Get(attendees), r.Get(item), r.Get(eachUnit));
    });

    private static ObjectCodec<CommitmentDraft.Milestone> Milestone() =>
        Codecs.Object<CommitmentDraft.Milestone>("milestone", "Something that is to exist or to have happened", o =>
        {
            var head = HeadCodecs.Declare(o);
            var deliverable = o.Required("deliverable", Codecs.Localized, m => m.Deliverable);
            var form = o.Required("form", Codecs.Words<MilestoneForm>(), m => m.Form);
            var count = o.Required("count", Codecs.Whole(1, int.MaxValue), m => m.Count);
            var due = o.Required("due", Codecs.Date, m => m.Due);
            var dueBasis = o.Required("dueBasis", Codecs.Words<DueBasis>(), m => m.DueBasis);
            return r => new CommitmentDraft.Milestone(head(r), r.Get(deliverable), r.Get(form), r.Get(count), r.Get(due), r.Get(dueBasis));
        });
}
