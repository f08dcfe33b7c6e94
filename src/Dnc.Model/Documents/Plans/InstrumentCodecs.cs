using Dnc.Model.Documents.Json;
using Dnc.Model.Plans.Instruments;
using Dnc.Model.Primitives;

namespace Dnc.Model.Documents.Plans;

/// <summary>How the closed family of instruments stands in a document.</summary>
internal static partial class InstrumentCodecs
{
    private static readonly Codec<ValueList<LocalizedText>> Texts = Codecs.List(Codecs.Localized, minItems: 1);

    private static readonly Codec<ValueList<OrganizationId>> Organizations = Codecs.List(Codecs.Id<OrganizationId>(), minItems: 1, unique: true);

    // INVARIANT: declared after the codecs that its cases use, because static fields are initialised in order.
    public static readonly Codec<Instrument> Instrument = new UnionCodec<Instrument>(
        "instrument",
        ("platform", Platform()),
        ("attraction", Attraction()),
        ("talent", Talent()),
        ("sectorDevelopment", SectorDevelopment()),
        ("responsibility", Responsibility()),
        ("assessment", Assessment()),
        ("document", Document()),
        ("projectLibrary", ProjectLibrary()),
        ("spatialCarrier", SpatialCarrier()),
        ("cooperation", Cooperation()),
        ("cultivation", Cultivation()),
        ("enterpriseUpgrading", EnterpriseUpgrading()),
        ("financing", Financing()),
        ("perEnterpriseSupport", PerEnterpriseSupport()),
        ("procedureReform", ProcedureReform()),
        ("technologyTransfer", TechnologyTransfer()),
        ("brand", Brand()),
        ("incentive", Incentive()),
        ("industryChain", IndustryChain()),
        ("register", Register()),
        ("superiorSupport", SuperiorSupport()),
        ("alliance", Alliance()),
        ("enterpriseService", EnterpriseService()),
        ("fund", Fund()),
        ("indicatorSystem", IndicatorSystem()),
        ("perIndustryPolicy", PerIndustryPolicy()),
        ("standard", Standard()),
        ("infrastructure", Infrastructure()));

    private static Codec<ValueList<T>> WordList<T>()
        where T : struct, Enum => Codecs.List(Codecs.Words<T>(), minItems: 1, unique: true);
}
