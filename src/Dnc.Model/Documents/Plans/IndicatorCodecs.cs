using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Indicators;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Plans;

/// <summary>How indicators and schedule bands stand in a document.</summary>
internal static class IndicatorCodecs
{
    public static readonly Codec<ScheduleBandDraft> Band = Codecs.Object<ScheduleBandDraft>("scheduleBand", "A status for a range of percentage points behind schedule", o =>
    {
        var status = o.Required("status", Codecs.Words<AssessmentStatus>(), b => b.Status);
        var atLeast = o.OptionalValue("atLeast", Codecs.Number, b => b.AtLeast);
        var moreThan = o.OptionalValue("moreThan", Codecs.Number, b => b.MoreThan);
        var atMost = o.OptionalValue("atMost", Codecs.Number, b => b.AtMost);
        var lessThan = o.OptionalValue("lessThan", Codecs.Number, b => b.LessThan);
        return r => new ScheduleBandDraft(r.Get(status), r.Get(atLeast), r.Get(moreThan), r.Get(atMost), r.Get(lessThan));
    });

    private static readonly Codec<Discontinuation> Discontinued = Codecs.Object<Discontinuation>("discontinuation", "The end of an indicator", o =>
    {
        var on = o.Required("on", Codecs.Date, d => d.On);
        var reason = o.Required("reason", Codecs.Localized, d => d.Reason);
        var confidence = o.Required("confidence", Codecs.Words<Confidence>(), d => d.Confidence);
        return r => new Discontinuation(r.Get(on), r.Get(reason), r.Get(confidence));
    });

    private static readonly Codec<Redefinition> Redefined = Codecs.Object<Redefinition>("redefinition", "The replacement of an indicator by another one", o =>
    {
        var on = o.Required("on", Codecs.Date, d => d.On);
        var by = o.Required("by", StatisticCodecs.Indicator, d => d.By);
        var reason = o.Required("reason", Codecs.Localized, d => d.Reason);
        var confidence = o.Required("confidence", Codecs.Words<Confidence>(), d => d.Confidence);
        return r => new Redefinition(r.Get(on), r.Get(by), r.Get(reason), r.Get(confidence));
    });

    public static Codec<IndicatorDraft> Indicator(QuantityCodecs quantities) => Codecs.Object<IndicatorDraft>("indicator", "What is counted or measured", o =>
    {
        var id = o.Required("id", StatisticCodecs.Indicator, i => i.Id);
        var name = o.Required("name", Codecs.Localized, i => i.Name);
        var definition = o.Optional("definition", Codecs.Localized, i => i.Definition);
        var unit = o.Required("unit", quantities.Unit, i => i.Unit);
        var counts = o.Optional("counts", Codecs.Localized, i => i.Counts);
        var kind = o.Required("kind", StatisticCodecs.Kind, i => i.Kind);
        var polarity = o.Required("polarity", Codecs.Words<Polarity>(), i => i.Polarity);
        var scope = o.OptionalValue("scope", Codecs.Id<OrganizationId>(), i => i.Scope);
        var notAdditive = o.Optional("notAdditive", Codecs.Localized, i => i.NotAdditive);
        var discontinued = o.Optional("discontinued", Discontinued, i => i.Discontinued);
        var redefined = o.Optional("redefined", Redefined, i => i.Redefined);
        var note = o.Optional("note", Codecs.Localized, i => i.Note);
        return r => new IndicatorDraft(
            r.Get(id), r.Get(name), r.Get(definition), r.Get(unit), r.Get(counts), r.Get(kind), r.Get(polarity), r.Get(scope), r.Get(notAdditive), r.Get(discontinued),
            r.Get(redefined), r.Get(note));
    });
}
