using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Rules;
using Dnc.Model.Governance.Dispatch;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <content>Duties, reports and reviews.</content>
internal sealed partial class GovernanceCodecs
{
    private static readonly Codec<DueRule> Due = new UnionCodec<DueRule>(
        "dueRule",
        ("dayOfMonth", Codecs.Object<DueOnDay>("dueOnDay", "Due on a day of a month", o =>
        {
            var day = o.Required("day", Codecs.Whole(1, 31), d => d.Day);
            var months = o.Required("monthsAfter", Codecs.Whole(0, DueOnDay.MaxMonthsAfter), d => d.MonthsAfter);
            var off = o.Required("onDayOff", Codecs.Words<DayOffRule>(), d => d.OnDayOff);
            return r => new DueOnDay(r.Get(day), r.Get(months), r.Get(off));
        })),
        ("workingDaysAfter", Codecs.Object<DueAfterWorkingDays>("dueAfterWorkingDays", "Due some working days after the end of the period", o =>
        {
            var days = o.Required("days", Codecs.Whole(1, DueAfterWorkingDays.MaxDays), d => d.Days);
            return r => new DueAfterWorkingDays(r.Get(days));
        })));

    private static ObjectCodec<ReportingDuty> Duty() => Codecs.Object<ReportingDuty>("duty", "Who reports what to whom, how often and by when", o =>
    {
        var id = o.Required("id", Codecs.Id<DutyId>(), d => d.Id);
        var name = o.Required("name", Codecs.Localized, d => d.Name);
        var units = o.Required("units", Codecs.List(HeadCodecs.Organization, minItems: 1, unique: true), d => d.Units);
        var recipient = o.Required("recipient", HeadCodecs.Organization, d => d.Recipient);
        var every = o.Required("every", Codecs.Words<PeriodKind>(), d => d.Every);
        var due = o.Required("due", Due, d => d.Due);
        var valid = o.Default("valid", StatisticCodecs.Range, d => d.Valid, DateRange.Always);
        var clause = o.Optional("clause", ClauseCodecs.Of(null), d => d.Clause);
        return r => new ReportingDuty
        {
            Id = r.Get(id),
            Name = r.Get(name),
            Units = r.Get(units),
            Recipient = r.Get(recipient),
            Every = r.Get(every),
            Due = r.Get(due),
            Valid = r.Get(valid),
            Clause = r.Get(clause),
        };
    });

    private ObjectCodec<Submission> Submission() => Event<Submission>("submission", "What happened to the report of a unit for a period", o =>
    {
        var kind = o.Required("event", Codecs.Words<SubmissionKind>(), s => s.Kind);
        var duty = o.Required("duty", Codecs.Id<DutyId>(), s => s.Duty);
        var unit = o.Required("unit", HeadCodecs.Organization, s => s.Unit);
        var period = o.Required("period", StatisticCodecs.Period, s => s.Period);
        var reason = o.Optional("reason", Codecs.Localized, s => s.Reason);
        return r => new Submission(r.Get(kind), r.Get(duty), r.Get(unit), r.Get(period)) { Reason = r.Get(reason), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
    });

    private ObjectCodec<ReviewMeeting> Meeting() => Codecs.Object<ReviewMeeting>("meeting", "A review that was held", o =>
    {
        var cadence = o.Required("cadence", Codecs.Id<CommitmentId>(), m => m.Cadence);
        var conveners = o.Required("conveners", Codecs.List(HeadCodecs.Organization, minItems: 1, unique: true), m => m.Conveners);
        var on = o.Required("on", Codecs.Date, m => m.On);
        var period = o.OptionalValue("period", StatisticCodecs.Period, m => m.Period);
        var units = o.Optional("units", Units, m => m.Units);
        var source = o.Required("source", _source, m => m.Source);
        var recorded = o.Required("recordedAt", Codecs.Instant, m => m.RecordedAt);
        var id = o.Optional("id", Codecs.Text, m => m.Id);
        var supersedes = o.Optional("supersedes", Codecs.Text, m => m.Supersedes);
        return r => new ReviewMeeting
        {
            Cadence = r.Get(cadence),
            Conveners = r.Get(conveners),
            On = r.Get(on),
            Period = r.Get(period),
            Units = r.Get(units),
            Source = r.Get(source),
            RecordedAt = r.Get(recorded),
            Id = r.Get(id),
            Supersedes = r.Get(supersedes),
        };
    });

    private static ObjectCodec<CadenceWindow> Window() => Codecs.Object<CadenceWindow>("cadenceWindow", "The days over which a cadence runs", o =>
    {
        var cadence = o.Required("cadence", Codecs.Id<CommitmentId>(), w => w.Cadence);
        var window = o.Required("window", StatisticCodecs.Range, w => w.Window);
        return r => new CadenceWindow(r.Get(cadence), r.Get(window));
    });
}
