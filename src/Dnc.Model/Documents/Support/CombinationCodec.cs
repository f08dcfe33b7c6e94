using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using Dnc.Model.Support.Combining;

namespace Dnc.Model.Documents.Support;

/// <summary>A combination: a word, or an object for one with particulars.</summary>
internal static class CombinationCodec
{
    private static readonly Codec<GroupCombination> Brief = Codecs.Map<GroupCombination, Word>(
        Codecs.Words<Word>(),
        w => w switch
        {
            Word.HighestOnly => new HighestOnly(),
            Word.Sum => new AllTogether(),
            Word.ByPriority => new ByPriority(),
            Word.BestForEnterprise => new BestForEnterprise(),
            _ => new SilentCombination(),
        },
        c => c switch
        {
            HighestOnly => Word.HighestOnly,
            AllTogether => Word.Sum,
            ByPriority => Word.ByPriority,
            BestForEnterprise => Word.BestForEnterprise,
            _ => Word.Silent,
        });

    private static readonly Codec<CombinationByReading> Reading = Codecs.Object<CombinationByReading>("combinationByReading", "The combination under each reading of a question", o =>
    {
        var question = o.Required("question", Codecs.Text, c => c.Question);
        var options = o.Required("options", Codecs.Map(
            new MapCodec<GroupCombination>(new LazyCodec<GroupCombination>(() => Instance!)),
            map => map.ToValueList(),
            list => list), c => c.Options.Select(p => new KeyValuePair<string, GroupCombination>(p.Option, p.Combine)).ToValueList());
        o.Check(r => r.Get(options).Any(p => p.Value.IsOpen) ? ErrorMessages.OpenWithinReading() : null);
        return r => new CombinationByReading(r.Get(question), r.Get(options).Select(p => new CombinationOption(p.Key, p.Value)).ToValueList());
    });

    private static readonly Codec<GroupCombination> Full = Codecs.Object<GroupCombination>("combination", "How many are paid, which fact elects, or what a question leaves open", o =>
    {
        var highest = o.OptionalValue("highest", Codecs.Whole(1, int.MaxValue), c => (c as HighestOnly)?.Most);
        var elected = o.Optional("elected", Codecs.Text, c => (c as ByElection)?.Fact);
        var reading = o.Optional("reading", Reading, c => c as CombinationByReading);
        o.ExactlyOne("highest", "elected", "reading");
        return r => r.Get(highest) is { } most ? new HighestOnly(most) : r.Get(elected) is { } fact ? new ByElection(fact) : r.Get(reading)!;
    });

    // INVARIANT: declared after the codecs that it uses, because static fields are initialised in order.
    public static readonly Codec<GroupCombination> Instance =
        new EitherCodec<GroupCombination>(Brief, Full, c => c is not (ByElection or CombinationByReading or HighestOnly { Most: > 1 }), DocumentNodeKind.Text);

    private enum Word
    {
        HighestOnly,
        Sum,
        ByPriority,
        BestForEnterprise,
        Silent,
    }
}
