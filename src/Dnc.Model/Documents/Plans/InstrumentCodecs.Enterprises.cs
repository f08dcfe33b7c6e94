using Dnc.Model.Documents.Json;
using Dnc.Model.Plans.Instruments;

namespace Dnc.Model.Documents.Plans;

/// <content>Instruments around enterprises and industries.</content>
internal static partial class InstrumentCodecs
{
    private static ObjectCodec<AttractionInstrument> Attraction() =>
        Codecs.Object<AttractionInstrument>("attractionInstrument", "Bringing bodies, projects or capital from outside", o =>
        {
            var objects = o.Required("objects", WordList<AttractionObject>(), i => i.Objects);
            var approach = o.Required("approach", Codecs.Words<AttractionApproach>(), i => i.Approach);
            return r => new AttractionInstrument(r.Get(objects), r.Get(approach));
        });

    private static ObjectCodec<SectorDevelopmentInstrument> SectorDevelopment() =>
        Codecs.Object<SectorDevelopmentInstrument>("sectorDevelopmentInstrument", "Developing an industry or a form of the economy", o =>
        {
            var sector = o.Required("sector", Codecs.Localized, i => i.Sector);
            var means = o.Required("means", Texts, i => i.Means);
            return r => new SectorDevelopmentInstrument(r.Get(sector), r.Get(means));
        });

    private static ObjectCodec<CultivationInstrument> Cultivation() =>
        Codecs.Object<CultivationInstrument>("cultivationInstrument", "Growing enterprises or places into a status", o =>
        {
            var status = o.Required("status", Codecs.Localized, i => i.Status);
            var population = o.Required("population", Codecs.Localized, i => i.Population);
            var criteria = o.Required("criteria", Texts, i => i.Criteria);
            return r => new CultivationInstrument(r.Get(status), r.Get(population), r.Get(criteria));
        });

    private static ObjectCodec<EnterpriseUpgradingInstrument> EnterpriseUpgrading() =>
        Codecs.Object<EnterpriseUpgradingInstrument>("enterpriseUpgradingInstrument", "Improving what enterprises are and do", o =>
        {
            var aspects = o.Required("aspects", WordList<EnterpriseAspect>(), i => i.Aspects);
            var population = o.Required("population", Codecs.Localized, i => i.Population);
            return r => new EnterpriseUpgradingInstrument(r.Get(aspects), r.Get(population));
        });

    private static ObjectCodec<PerEnterpriseSupportInstrument> PerEnterpriseSupport() =>
        Codecs.Object<PerEnterpriseSupportInstrument>("perEnterpriseSupportInstrument", "Support worked out enterprise by enterprise", o =>
        {
            var beneficiaries = o.Required("beneficiaries", Texts, i => i.Beneficiaries);
            var support = o.Required("support", Codecs.Localized, i => i.Support);
            var stages = o.Optional("stages", Texts, i => i.Stages);
            return r => new PerEnterpriseSupportInstrument(r.Get(beneficiaries), r.Get(support), r.Get(stages));
        });

    private static ObjectCodec<IndustryChainInstrument> IndustryChain() =>
        Codecs.Object<IndustryChainInstrument>("industryChainInstrument", "Working on an industry chain", o =>
        {
            var roles = o.Required("roles", WordList<ChainRole>(), i => i.Roles);
            var actions = o.Required("actions", Texts, i => i.Actions);
            return r => new IndustryChainInstrument(r.Get(roles), r.Get(actions));
        });

    private static ObjectCodec<RegisterInstrument> Register() =>
        Codecs.Object<RegisterInstrument>("registerInstrument", "A register or list to be kept", o =>
        {
            var subject = o.Required("subject", Codecs.Localized, i => i.Subject);
            var selection = o.Required("selection", Codecs.Localized, i => i.Selection);
            return r => new RegisterInstrument(r.Get(subject), r.Get(selection));
        });

    private static ObjectCodec<EnterpriseServiceInstrument> EnterpriseService() =>
        Codecs.Object<EnterpriseServiceInstrument>("enterpriseServiceInstrument", "Services for enterprises", o =>
        {
            var services = o.Required("services", WordList<EnterpriseServiceTask>(), i => i.Services);
            var matter = o.Required("matter", Codecs.Localized, i => i.Matter);
            return r => new EnterpriseServiceInstrument(r.Get(services), r.Get(matter));
        });

    private static ObjectCodec<PerIndustryPolicyInstrument> PerIndustryPolicy() =>
        Codecs.Object<PerIndustryPolicyInstrument>("perIndustryPolicyInstrument", "Policy worked out industry by industry", o =>
        {
            var holders = o.Required("holders", Organizations, i => i.Holders);
            var contents = o.Required("contents", Texts, i => i.Contents);
            return r => new PerIndustryPolicyInstrument(r.Get(holders), r.Get(contents));
        });
}
