using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Enterprises;
using Dnc.Model.Governance.Attraction;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Governance;

/// <content>Investment attraction.</content>
internal sealed partial class GovernanceCodecs
{
    private static readonly Codec<AttractionProjectId> Attracted = Codecs.Id<AttractionProjectId>();

    private static readonly Codec<Money> Sum = new TextCodec<Money>(
        (string text, out Money value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = Money.TryParse(text, out value) && value.Amount >= 0;
            fault = read ? null : Json.ErrorMessages.InvalidText(text, new LocalizedText("不小于零的金额", "an amount of money, 0 or more"), ["1.2亿元", "300万美元"]);
            return read;
        },
        m => m.ToString(),
        "An amount of money, 0 or more",
        null,
        "1.2亿元",
        "300万美元");

    private static readonly Codec<Ratio> Share = new TextCodec<Ratio>(
        (string text, out Ratio value, [NotNullWhen(false)] out Fault? fault) =>
        {
            var read = Ratio.TryParse(text, out value) && value.Value is > 0 and <= 1;
            fault = read ? null : Json.ErrorMessages.InvalidText(text, new LocalizedText("大于0%且不超过100%的比例", "a share above 0 % and up to 100 %"), ["60%"]);
            return read;
        },
        s => s.ToString(),
        "A share above 0 % and up to 100 %",
        null,
        "60%");

    private static readonly Codec<CreditShare> CreditShare = Codecs.Object<CreditShare>("creditShare", "The share of a unit in the credit", o =>
    {
        var unit = o.Required("unit", HeadCodecs.Organization, s => s.Unit);
        var share = o.Required("share", Share, s => s.Share);
        return r => new CreditShare(r.Get(unit), r.Get(share));
    });

    private UnionCodec<AttractionEvent> AttractionEvents() => new(
        "attractionEvent",
        Case<AttractionLead>("lead", "attractionLead", "A project is registered as a lead", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            var kind = o.Required("kind", Codecs.Words<AttractionKind>(), e => e.Item.Kind);
            var name = o.Required("name", Codecs.Localized, e => e.Item.Name);
            var industry = o.OptionalValue("industry", Codecs.Parsed<IndustryCode>(new LocalizedText("行业代码", "an industry code"), null, "C3811"), e => e.Item.Industry);
            var referrer = o.Optional("firstReferrer", Codecs.Localized, e => e.Item.FirstReferrer);
            var referring = o.OptionalValue("firstReferringUnit", HeadCodecs.Organization, e => e.Item.FirstReferringUnit);
            var library = o.OptionalValue("libraryProject", Codecs.Id<ProjectId>(), e => e.Item.Project);
            var enterprise = o.OptionalValue("enterprise", Codecs.Id<EnterpriseId>(), e => e.Item.Enterprise);
            return r => new AttractionLead(new AttractionProject(r.Get(project), r.Get(kind), r.Get(name))
            {
                Industry = r.Get(industry),
                FirstReferrer = r.Get(referrer),
                FirstReferringUnit = r.Get(referring),
                Project = r.Get(library),
                Enterprise = r.Get(enterprise),
            })
            {
                On = Unset.Day,
                Source = Unset.Source,
                RecordedAt = default,
            };
        }),
        Case<AttractionNegotiation>("negotiation", "attractionNegotiation", "Negotiations begin", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            return r => new AttractionNegotiation(r.Get(project)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionSigning>("signing", "attractionSigning", "A project is signed", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            return r => new AttractionSigning(r.Get(project)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionCredit>("credit", "attractionCredit", "Units agree on how the credit is shared", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            var shares = o.Required("shares", Codecs.List(CreditShare, minItems: 1), e => e.Split.Shares);
            o.Check(r => r.Get(shares) is var list && list.DistinctBy(s => s.Unit).Count() < list.Count ? Json.ErrorMessages.DuplicateItem(list.GroupBy(s => s.Unit).First(g => g.Count() > 1).Key.ToString())
                : CreditSplit.Fault(list) is { } fault ? new Fault(IssueCodes.SharesDoNotAddUp, fault, CreditSplit.Advice)
                : null);
            return r => new AttractionCredit(r.Get(project), CreditSplit.Create(r.Get(shares)).OrThrow()) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionFigures>("figures", "attractionFigures", "Sums of a project are reported", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            var sums = Enum.GetValues<AttractionAmountKind>()
                .Select(k => (Kind: k, Key: o.OptionalValue(Codecs.Word(k), Sum, e => e.Amounts.FirstOrDefault(a => a.Kind == k)?.Amount))).ToList();
            return r => new AttractionFigures(r.Get(project), [.. from s in sums let amount = r.Get(s.Key) where amount is not null select new AttractionAmount(s.Kind, amount.Value)]) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionStart>("start", "attractionStart", "Works start", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            return r => new AttractionStart(r.Get(project)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionProduction>("production", "attractionProduction", "Production begins", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            return r => new AttractionProduction(r.Get(project)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<AttractionLoss>("loss", "attractionLoss", "A project comes to nothing", o =>
        {
            var project = o.Required("project", Attracted, e => e.Project);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new AttractionLoss(r.Get(project), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }));
}
