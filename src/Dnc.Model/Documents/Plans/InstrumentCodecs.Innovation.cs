using Dnc.Model.Documents.Json;
using Dnc.Model.Plans.Instruments;

namespace Dnc.Model.Documents.Plans;

/// <content>Instruments around innovation, people and places.</content>
internal static partial class InstrumentCodecs
{
    private static ObjectCodec<PlatformInstrument> Platform() =>
        Codecs.Object<PlatformInstrument>("platformInstrument", "A platform: research, incubation, service or trade under one roof", o =>
        {
            var action = o.Required("action", Codecs.Words<PlatformAction>(), i => i.Action);
            var purpose = o.Required("purpose", Codecs.Words<PlatformPurpose>(), i => i.Purpose);
            var fields = o.Required("fields", Texts, i => i.Fields);
            return r => new PlatformInstrument(r.Get(action), r.Get(purpose), r.Get(fields));
        });

    private static ObjectCodec<TalentInstrument> Talent() =>
        Codecs.Object<TalentInstrument>("talentInstrument", "Winning or forming people", o =>
        {
            var groups = o.Required("groups", WordList<TalentGroup>(), i => i.Groups);
            var means = o.Required("means", WordList<TalentMeans>(), i => i.Means);
            return r => new TalentInstrument(r.Get(groups), r.Get(means));
        });

    private static ObjectCodec<TechnologyTransferInstrument> TechnologyTransfer() =>
        Codecs.Object<TechnologyTransferInstrument>("technologyTransferInstrument", "Bringing technology into use", o =>
        {
            var channel = o.Required("channel", Codecs.Words<TransferChannel>(), i => i.Channel);
            var forms = o.Required("forms", Texts, i => i.Forms);
            return r => new TechnologyTransferInstrument(r.Get(channel), r.Get(forms));
        });

    private static ObjectCodec<AllianceInstrument> Alliance() =>
        Codecs.Object<AllianceInstrument>("allianceInstrument", "An association of firms", o =>
        {
            var form = o.Required("form", Codecs.Words<AllianceForm>(), i => i.Form);
            var industries = o.Required("industries", Texts, i => i.Industries);
            return r => new AllianceInstrument(r.Get(form), r.Get(industries));
        });

    private static ObjectCodec<CooperationInstrument> Cooperation() =>
        Codecs.Object<CooperationInstrument>("cooperationInstrument", "Cooperation with others", o =>
        {
            var partners = o.Required("partners", Texts, i => i.Partners);
            var matters = o.Required("matters", Texts, i => i.Matters);
            return r => new CooperationInstrument(r.Get(partners), r.Get(matters));
        });

    private static ObjectCodec<StandardInstrument> Standard() =>
        Codecs.Object<StandardInstrument>("standardInstrument", "Taking part in standards", o =>
        {
            var levels = o.Required("levels", WordList<StandardLevel>(), i => i.Levels);
            var roles = o.Required("roles", WordList<StandardRole>(), i => i.Roles);
            return r => new StandardInstrument(r.Get(levels), r.Get(roles));
        });

    private static ObjectCodec<BrandInstrument> Brand() =>
        Codecs.Object<BrandInstrument>("brandInstrument", "Making and raising brands", o =>
        {
            var actions = o.Required("actions", WordList<BrandAction>(), i => i.Actions);
            return r => new BrandInstrument(r.Get(actions));
        });

    private static ObjectCodec<SpatialCarrierInstrument> SpatialCarrier() =>
        Codecs.Object<SpatialCarrierInstrument>("spatialCarrierInstrument", "A place that carries an industry", o =>
        {
            var form = o.Required("form", Codecs.Words<SpatialCarrierForm>(), i => i.Form);
            var places = o.Required("places", Texts, i => i.Places);
            var industries = o.Optional("industries", Texts, i => i.Industries);
            return r => new SpatialCarrierInstrument(r.Get(form), r.Get(places), r.Get(industries));
        });

    private static ObjectCodec<InfrastructureInstrument> Infrastructure() =>
        Codecs.Object<InfrastructureInstrument>("infrastructureInstrument", "Works of infrastructure", o =>
        {
            var works = o.Required("works", WordList<InfrastructureWorks>(), i => i.Works);
            var connects = o.Required("connects", Texts, i => i.Connects);
            return r => new InfrastructureInstrument(r.Get(works), r.Get(connects));
        });
}
