using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Indicators;
using Dnc.Model.Organizations;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Plans;

/// <summary>How a plan stands in a document.</summary>
internal static class PlanCodecs
{
    public const string SchemaVersion = "1.0";

    public static readonly Codec<ValueList<UnitDraft>> Units = Codecs.List(Codecs.Object<UnitDraft>("unit", "A counted unit beyond the standard ones", o =>
    {
        var id = o.Required("id", Codecs.Text, u => u.Id);
        var zh = o.Required("zh", Codecs.Text, u => u.Zh);
        var en = o.Required("en", Codecs.Text, u => u.En);
        var enPlural = o.Required("enPlural", Codecs.Text, u => u.EnPlural);
        var kind = o.Optional("kind", Codecs.Text, u => u.Kind);
        var aliases = o.OptionalList("aliases", Codecs.List(Codecs.Text, minItems: 1, unique: true), u => u.Aliases);
        return r => new UnitDraft(r.Get(id), r.Get(zh), r.Get(en), r.Get(enPlural), r.Get(kind), r.Get(aliases));
    }));

    public static readonly Codec<SourceReference> Document = Codecs.Object<SourceReference>("document", "A text that clauses cite", o =>
    {
        var id = o.Required("id", Codecs.Text, d => d.Id);
        var title = o.Required("title", Codecs.Text, d => d.Title);
        var publishedOn = o.OptionalValue("publishedOn", Codecs.Date, d => d.PublishedOn);
        var undated = o.Default("undated", Codecs.Flag, d => d.IsUndated, false);
        var address = o.Optional("address", Codecs.Text, d => d.Address);
        var confidence = o.Default("confidence", Codecs.Words<Confidence>(), d => d.Confidence, Confidence.Unverified);
        return r => new SourceReference(r.Get(id), r.Get(title))
        {
            PublishedOn = r.Get(publishedOn),
            IsUndated = r.Get(undated),
            Address = r.Get(address),
            Confidence = r.Get(confidence),
        };
    });

    public static readonly Codec<Organization> Organization = Codecs.Object<Organization>("organization", "A body that the plan names", o =>
    {
        var id = o.Required("id", HeadCodecs.Organization, b => b.Id);
        var kind = o.Required("kind", Codecs.Words<OrganizationKind>(), b => b.Kind);
        var name = o.Required("name", Codecs.Localized, b => b.Name);
        var parent = o.OptionalValue("parent", HeadCodecs.Organization, b => b.Parent);
        var collective = o.Default("collective", Codecs.Flag, b => b.IsCollective, false);
        var creditCode = o.OptionalValue(
            "creditCode",
            Codecs.Parsed<UnifiedSocialCreditCode>(new LocalizedText("统一社会信用代码", "a unified social credit code"), null, "91350100M000100Y43"),
            b => b.CreditCode);
        return r => new Organization(r.Get(id), r.Get(kind), r.Get(name))
        {
            Parent = r.Get(parent),
            IsCollective = r.Get(collective),
            CreditCode = r.Get(creditCode),
        };
    });

    private static readonly Codec<Section> Section = Codecs.Object<Section>("section", "A part of the text", o =>
    {
        var id = o.Required("id", Codecs.Id<SectionId>(), s => s.Id);
        var number = o.Optional("number", Codecs.Text, s => s.Number);
        var name = o.Required("name", Codecs.Localized, s => s.Name);
        var parent = o.OptionalValue("parent", Codecs.Id<SectionId>(), s => s.Parent);
        return r => new Section(r.Get(id), r.Get(name)) { Number = r.Get(number), Parent = r.Get(parent) };
    });

    private static readonly Codec<PlanDraft> Standard = Create(UnitCatalog.Standard);

    /// <summary>The codec of plans whose quantities are in the units of a catalogue.</summary>
    public static Codec<PlanDraft> Of(UnitCatalog units) => ReferenceEquals(units, UnitCatalog.Standard) ? Standard : Create(units);

    private static ObjectCodec<PlanDraft> Create(UnitCatalog units)
    {
        var quantities = new QuantityCodecs(units);
        return Codecs.Object<PlanDraft>("plan", "A development plan", o =>
        {
            var schema = o.Optional("$schema", Codecs.Text, p => p.SchemaAddress);
            o.Required("schemaVersion", Codecs.Text, _ => SchemaVersion);
            var id = o.Required("id", Codecs.Id<PlanId>(), p => p.Id);
            var name = o.Required("name", Codecs.Localized, p => p.Name);
            var period = o.Required("period", StatisticCodecs.Range, p => p.Period);
            var jurisdiction = o.Required("jurisdiction", HeadCodecs.Organization, p => p.Jurisdiction);
            var documents = o.Required("documents", Pieces(Document, minItems: 1), p => p.Documents);
            var organizations = o.Required("organizations", Pieces(Organization, minItems: 1), p => p.Organizations);
            var sections = o.Required("sections", Pieces(Section), p => p.Sections);
            var added = o.OptionalList("units", Units, p => p.Units);
            var bands = o.Optional("scheduleBands", Codecs.List(IndicatorCodecs.Band, minItems: 1), p => p.ScheduleBands);
            var indicators = o.Required("indicators", Pieces(IndicatorCodecs.Indicator(quantities)), p => p.Indicators);
            var commitments = o.Required("commitments", Pieces(CommitmentCodecs.Commitment(quantities)), p => p.Commitments);
            var interpretations = o.OptionalList("interpretations", Pieces(InterpretationCodecs.Interpretation(quantities)), p => p.Interpretations);
            var decompositions = o.OptionalList("decompositions", Pieces(Decomposition(quantities), idMember: "commitment"), p => p.Decompositions);
            return r => new PlanDraft(
                r.Get(schema), r.Get(id), r.Get(name), r.Get(period), r.Get(jurisdiction), r.Get(documents), r.Get(organizations), r.Get(sections), r.Get(added), r.Get(bands),
                r.Get(indicators), r.Get(commitments), r.Get(interpretations), r.Get(decompositions));
        });
    }

    private static Codec<ValueList<T>> Pieces<T>(Codec<T> piece, int minItems = 0, string idMember = "id")
        where T : class => Codecs.List(new PieceCodec<T>(piece, idMember), minItems);

    private static ObjectCodec<DecompositionDraft> Decomposition(QuantityCodecs quantities)
    {
        var part = Codecs.Object<DecompositionPart>("decompositionPart", "A part of a target", o =>
        {
            var name = o.Required("name", Codecs.Localized, p => p.Name);
            var organization = o.OptionalValue("organization", HeadCodecs.Organization, p => p.Organization);
            var quantity = o.Required("quantity", quantities.Quantity, p => p.Quantity);
            return r => new DecompositionPart(r.Get(name), r.Get(quantity), r.Get(organization));
        });
        return Codecs.Object<DecompositionDraft>("decomposition", "How a target is split", o =>
        {
            var commitment = o.Required("commitment", Codecs.Id<CommitmentId>(), d => d.Commitment);
            var parts = o.Required("parts", Codecs.List(part, minItems: 1), d => d.Parts);
            var source = o.Optional("source", Codecs.Text, d => d.Source);
            return r => new DecompositionDraft(r.Get(commitment), r.Get(parts), r.Get(source));
        });
    }
}
