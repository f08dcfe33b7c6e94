using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents.Rules;

/// <summary>How facts documents stand, given what the facts are.</summary>
internal static class FactsCodecs
{
    /// <summary>What the documents are called.</summary>
    public static readonly LocalizedText Documents = new("数据文件", "facts documents");

    public static ObjectCodec<FactsDocument> Of(FactCatalog catalog) => Codecs.Object<FactsDocument>("facts", "What is known about a subject and its surroundings", o =>
    {
        o.Optional<string>("$schema", Codecs.Text, _ => null);
        o.Required("schemaVersion", Codecs.Text, _ => RuleCodecs.SchemaVersion);
        var subject = o.Optional("subject", Codecs.Text, d => d.Facts.Subject);
        var facts = o.Default("facts", new FactSetCodec(catalog, FactScope.Subject), d => new FactSet(null, d.Facts.Claims), FactSet.Empty);
        var context = o.Default("context", new FactSetCodec(catalog, FactScope.Context), d => d.Context, FactSet.Empty);
        return r => new FactsDocument(new FactSet(r.Get(subject), r.Get(facts).Claims), r.Get(context));
    });
}
