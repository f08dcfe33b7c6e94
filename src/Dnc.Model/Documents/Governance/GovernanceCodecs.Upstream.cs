using Dnc.Model.Documents.Events;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Documents.Support;
using Dnc.Model.Governance.Upstream;
using Dnc.Model.Organizations;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Governance;

/// <content>What is won from higher levels.</content>
internal sealed partial class GovernanceCodecs
{
    private static readonly Codec<UpstreamPolicyId> Policy = Codecs.Id<UpstreamPolicyId>();

    private UnionCodec<UpstreamEvent> UpstreamEvents() => new(
        "upstreamEvent",
        Case<UpstreamRegistration>("registration", "upstreamRegistration", "Something to be won is registered", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            var level = o.Required("level", Codecs.Words<AdministrativeLevel>(), e => e.Item.Level);
            var kind = o.Required("kind", Codecs.Words<UpstreamKind>(), e => e.Item.Kind);
            var name = o.Required("name", Codecs.Localized, e => e.Item.Name);
            var issuer = o.Optional("issuer", Codecs.Localized, e => e.Item.Issuer);
            var sought = o.OptionalValue("soughtBy", HeadCodecs.Organization, e => e.Item.SoughtBy);
            var commitment = o.OptionalValue("commitment", Codecs.Id<CommitmentId>(), e => e.Item.Commitment);
            return r => new UpstreamRegistration(new UpstreamPolicy(r.Get(policy), r.Get(level), r.Get(kind), r.Get(name))
            {
                Issuer = r.Get(issuer),
                SoughtBy = r.Get(sought),
                Commitment = r.Get(commitment),
            })
            {
                On = Unset.Day,
                Source = Unset.Source,
                RecordedAt = default,
            };
        }),
        Case<UpstreamApplication>("application", "upstreamApplication", "It is applied for", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            return r => new UpstreamApplication(r.Get(policy)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<UpstreamGrant>("grant", "upstreamGrant", "The higher level grants it", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            var amount = o.OptionalValue("amount", MoneyCodecs.Money, e => e.Amount);
            var what = o.Optional("what", Codecs.Localized, e => e.What);
            return r => new UpstreamGrant(r.Get(policy)) { Amount = r.Get(amount), What = r.Get(what), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<UpstreamLandingPlan>("landingPlan", "upstreamLandingPlan", "A unit takes it on with a plan", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            var unit = o.Required("unit", HeadCodecs.Organization, e => e.Unit);
            var steps = o.OptionalList("steps", Codecs.List(Step()), e => e.Steps);
            return r => new UpstreamLandingPlan(r.Get(policy), r.Get(unit)) { Steps = r.Get(steps), On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<UpstreamLanding>("landing", "upstreamLanding", "It takes effect", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            var evidence = o.Required("evidence", _source, e => e.Evidence);
            return r => new UpstreamLanding(r.Get(policy), r.Get(evidence)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }),
        Case<UpstreamLapse>("lapse", "upstreamLapse", "It is not won, or comes to nothing", o =>
        {
            var policy = o.Required("policy", Policy, e => e.Policy);
            var reason = o.Required("reason", Codecs.Localized, e => e.Reason);
            return r => new UpstreamLapse(r.Get(policy), r.Get(reason)) { On = Unset.Day, Source = Unset.Source, RecordedAt = default };
        }));
}
