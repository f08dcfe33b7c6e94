using Dnc.Model.Documents.Json;
using Dnc.Model.Rules;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>The reference of a policy: a word, or an object for an event or a year.</summary>
internal static class ReferenceCodec
{
    public static Codec<PolicyReference> Of(Codec<Formula> formula) => new EitherCodec<PolicyReference>(
        Codecs.Map(Codecs.Words<Word>(), w => w == Word.AsOf ? PolicyReference.AsOf : PolicyReference.Application, r => r is AsOfReference ? Word.AsOf : Word.Application),
        Codecs.Object<PolicyReference>("reference", "The day of an event, or the latest year of a fact", o =>
        {
            var day = o.Optional("event", formula, r => (r as EventReference)?.Date);
            var year = o.Optional("yearOf", Codecs.Text, r => (r as YearReference)?.Fact);
            o.ExactlyOne("event", "yearOf");
            return r => r.Get(day) is { } date ? new EventReference(date) : new YearReference(r.Get(year)!);
        }),
        r => r is AsOfReference or ApplicationReference,
        DocumentNodeKind.Text);

    private enum Word
    {
        AsOf,
        Application,
    }
}
