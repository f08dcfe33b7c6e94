using Dnc.Model.Documents.Json;
using Dnc.Model.Drafts;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents.Plans;

/// <summary>How open questions, their readings and the decisions on them stand in a document.</summary>
internal static class InterpretationCodecs
{
    public static readonly Codec<RecordedChoice> Choice = Codecs.Object<RecordedChoice>("choice", "A decision on a question", o =>
    {
        var option = o.Required("option", Codecs.Text, c => c.Option);
        var chosenBy = o.Required("chosenBy", Codecs.Localized, c => c.ChosenBy);
        var basis = o.Required("basis", Codecs.Localized, c => c.Basis);
        var recordedAt = o.Required("recordedAt", Codecs.Instant, c => c.RecordedAt);
        return r => new RecordedChoice(r.Get(option), r.Get(chosenBy), r.Get(basis), r.Get(recordedAt));
    });

    public static Codec<InterpretationDraft> Interpretation(QuantityCodecs quantities) =>
        Codecs.Object<InterpretationDraft>("interpretation", "An open question about commitments; a note when it has no options", o =>
        {
            var id = o.Required("id", Codecs.Id<InterpretationId>(), i => i.Id);
            var commitments = o.Required("commitments", Codecs.List(Codecs.Id<CommitmentId>(), minItems: 1, unique: true), i => i.Commitments);
            var question = o.Required("question", Codecs.Localized, i => i.Question);
            var options = o.Optional("options", Codecs.List(Option(quantities), minItems: 2), i => i.Options);
            var choices = o.Optional("choices", Codecs.List(Choice, minItems: 1), i => i.Choices);
            return r => new InterpretationDraft(r.Get(id), r.Get(commitments), r.Get(question), r.Get(options), r.Get(choices));
        });

    private static ObjectCodec<OptionDraft> Option(QuantityCodecs quantities) => Codecs.Object<OptionDraft>("option", "One way to read the text", o =>
    {
        var id = o.Required("id", Codecs.Text, p => p.Id);
        var name = o.Required("name", Codecs.Localized, p => p.Name);
        var effects = o.Required("effects", Codecs.List(Effect(quantities), minItems: 1), p => p.Effects);
        return r => new OptionDraft(r.Get(id), r.Get(name), r.Get(effects));
    });

    private static UnionCodec<EffectDraft> Effect(QuantityCodecs quantities) => new(
        "effect",
        ("keep", Codecs.Object<EffectDraft.Keep>("keep", "The text as it is modelled", _ => _ => new EffectDraft.Keep())),
        ("useStatistic", Codecs.Object<EffectDraft.UseStatistic>("useStatistic", "Another figure of the indicator is meant", o =>
        {
            var statistic = o.Required("statistic", StatisticCodecs.Statistic, e => e.Statistic);
            return r => new EffectDraft.UseStatistic(r.Get(statistic));
        })),
        ("useIndicator", Codecs.Object<EffectDraft.UseIndicator>("useIndicator", "Another indicator is meant", o =>
        {
            var indicator = o.Required("indicator", StatisticCodecs.Indicator, e => e.Indicator);
            return r => new EffectDraft.UseIndicator(r.Get(indicator));
        })),
        ("useTolerance", Codecs.Object<EffectDraft.UseTolerance>("useTolerance", "About means within a tolerance", o =>
        {
            var tolerance = o.Required("tolerance", quantities.Tolerance, e => e.Tolerance);
            return r => new EffectDraft.UseTolerance(r.Get(tolerance));
        })),
        ("useBound", Codecs.Object<EffectDraft.UseBound>("useBound", "Another comparator or figure is meant", o =>
        {
            var comparator = o.Required("comparator", Codecs.Words<Comparator>(), e => e.Comparator);
            var quantity = o.Required("quantity", quantities.Quantity, e => e.Quantity);
            var upper = o.OptionalValue("upper", quantities.Quantity, e => e.Upper);
            var tolerance = o.Optional("tolerance", quantities.Tolerance, e => e.Tolerance);
            return r => new EffectDraft.UseBound(r.Get(comparator), r.Get(quantity), r.Get(upper), r.Get(tolerance));
        })),
        ("useDue", Codecs.Object<EffectDraft.UseDue>("useDue", "Another due date is meant", o =>
        {
            var due = o.Required("due", Codecs.Date, e => e.Due);
            return r => new EffectDraft.UseDue(r.Get(due));
        })),
        ("useStrength", Codecs.Object<EffectDraft.UseStrength>("useStrength", "The sentence promises more or less firmly", o =>
        {
            var strength = o.Required("strength", Codecs.Words<Strength>(), e => e.Strength);
            return r => new EffectDraft.UseStrength(r.Get(strength));
        })),
        ("useRequired", Codecs.Object<EffectDraft.UseRequired>("useRequired", "A number is meant", o =>
        {
            var required = o.Required("required", Codecs.Whole(1, int.MaxValue), e => e.Required);
            return r => new EffectDraft.UseRequired(r.Get(required));
        })));
}
