using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Support;

namespace Dnc.Model.Documents.Support;

/// <summary>The span of a cap: a word, or an object.</summary>
internal static class SpanCodec
{
    private static readonly Codec<CapSpan> Full = Codecs.Object<CapSpan>("capSpan", "A number of years, or some days", o =>
    {
        var years = o.OptionalValue("years", Codecs.Whole(1, 1000), s => s.Kind == CapSpanKind.Years ? s.Years : null);
        var within = o.OptionalValue("within", StatisticCodecs.Range, s => s.Range);
        o.ExactlyOne("years", "within");
        return r => r.Get(years) is { } number ? CapSpan.LastYears(number) : CapSpan.Within(r.Get(within)!.Value);
    });

    public static readonly Codec<CapSpan> Instance = new EitherCodec<CapSpan>(
        Codecs.Map(
            Codecs.Words<Word>(),
            w => w switch { Word.Now => CapSpan.Now, Word.Year => CapSpan.Year, Word.Validity => CapSpan.Validity, _ => CapSpan.Ever },
            s => s.Kind switch { CapSpanKind.Now => Word.Now, CapSpanKind.Year => Word.Year, CapSpanKind.Validity => Word.Validity, _ => Word.Ever }),
        Full,
        s => s.Kind is not (CapSpanKind.Years or CapSpanKind.Range),
        DocumentNodeKind.Text);

    private enum Word
    {
        Now,
        Year,
        Validity,
        Ever,
    }
}
