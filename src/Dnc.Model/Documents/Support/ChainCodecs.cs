using Dnc.Model.Documents.Json;
using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Support;

/// <summary>How chain maps stand in documents.</summary>
internal static class ChainCodecs
{
    private static readonly Codec<CodePattern> Industry = Codecs.Parsed<CodePattern>(new LocalizedText("行业代码或范围", "a code of an industry, or a range"), null, "3714", "06-46");

    private static readonly Codec<IndustryChainLink> Link = Codecs.Object<IndustryChainLink>("chainLink", "A link of an industry chain", o =>
    {
        var id = o.Required("id", Codecs.Text, l => l.Id);
        var name = o.Required("name", Codecs.Localized, l => l.Name);
        var stage = o.Required("stage", Codecs.Words<ChainStage>(), l => l.Stage);
        var industries = o.OptionalList("industries", Codecs.List(Industry), l => l.Industries);
        var missing = o.Default("missing", Codecs.Flag, l => l.IsMissing, false);
        return r => new IndustryChainLink(r.Get(id), r.Get(name), r.Get(stage)) { Industries = r.Get(industries), IsMissing = r.Get(missing) };
    });

    // INVARIANT: declared after the codecs that it uses, because static fields are initialised in order.
    public static readonly Codec<IndustryChain> Chain = Codecs.Object<IndustryChain>("chain", "An industry chain, from upstream to downstream", o =>
    {
        var id = o.Required("id", Codecs.Text, c => c.Id);
        var name = o.Required("name", Codecs.Localized, c => c.Name);
        var links = o.Required("links", Codecs.List(Link, minItems: 1), c => c.Links);
        o.Check(r => r.Get(links).GroupBy(l => l.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice ? ErrorMessages.SameLink(twice.Key) : null);
        return r => new IndustryChain(r.Get(id), r.Get(name), r.Get(links));
    });
}
