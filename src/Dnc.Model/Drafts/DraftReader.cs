using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Drafts;

/// <summary>Hands the pieces of a draft to a <see cref="PlanBuilder"/>.</summary>
internal static class DraftReader
{
    /// <summary>The builder with every piece; those in a place that is already known to be faulty keep their names only.</summary>
    /// <param name="draft">What the document says.</param>
    /// <param name="unread">The names of the pieces that could not be read, by place; in the draft they are null.</param>
    /// <param name="isFaulty">Whether an issue of shape lies in a place, such as <c>$.commitments[3]</c>.</param>
    public static PlanBuilder ToBuilder(PlanDraft draft, Func<string, bool> isFaulty, IReadOnlyDictionary<string, string> unread)
    {
        var builder = new PlanBuilder(draft.Id, draft.Name, draft.Period, draft.Jurisdiction).UseSchemaAddress(draft.SchemaAddress);
        var pieces = builder.Pieces;
        Each(draft.Documents, pieces.Documents, d => d.Id, d => builder.Add(d), isFaulty, unread);
        Each(draft.Organizations, pieces.Organizations, o => o.Id.ToString(), o => builder.Add(o), isFaulty, unread);
        Each(draft.Sections, pieces.Sections, s => s.Id.ToString(), s => builder.Add(s), isFaulty, unread);
        Each(draft.Units, pieces.Units, u => u.Id, u => builder.Add(ToUnit(u)), isFaulty, unread);
        Each(draft.Indicators, pieces.Indicators, i => i.Id.ToString(), i => builder.Add(ToIndicator(i, draft.Jurisdiction)), isFaulty, unread);
        var commitments = new CommitmentReader(draft.Documents.Where(d => d is not null).ToValueList());
        Each(draft.Commitments, pieces.Commitments, c => c.Head.Id.ToString(), c => builder.Add(commitments.Read(c)), isFaulty, unread);
        Each(draft.Interpretations, pieces.Interpretations, i => i.Id.ToString(), i => builder.Add(ToInterpretation(i)), isFaulty, unread);
        Each(draft.Decompositions, pieces.Decompositions, d => d.Commitment.ToString(), d => builder.Add(new TargetDecomposition(d.Commitment, d.Parts) { Source = d.Source }), isFaulty, unread);
        return builder;
    }

    public static Unit ToUnit(UnitDraft draft) => Unit.Counted(draft.Zh, draft.En, draft.EnPlural, draft.Id, draft.Kind, draft.Aliases);

    public static ValueList<ScheduleBand> ToBands(ValueList<ScheduleBandDraft> drafts) => drafts
        .Select(b => new ScheduleBand(
            Interval<Rational>.FromEnds(b.AtLeast ?? b.MoreThan, b.AtLeast is not null, b.AtMost ?? b.LessThan, b.AtMost is not null),
            b.Status))
        .ToValueList();

    private static void Each<TDraft, T>(ValueList<TDraft> drafts, Plans.Building.PieceList<T> list, Func<TDraft, string> id, Action<TDraft> add, Func<string, bool> isFaulty, IReadOnlyDictionary<string, string> unread)
        where T : class
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            if (unread.TryGetValue(list.PathOf(i), out var name))
            {
                list.AddFaulty(name);
            }
            else if (isFaulty(list.PathOf(i)))
            {
                list.AddFaulty(id(drafts[i]));
            }
            else
            {
                add(drafts[i]);
            }
        }
    }

    private static Indicator ToIndicator(IndicatorDraft draft, OrganizationId jurisdiction) =>
        new(draft.Id, draft.Name, draft.Unit, draft.Kind, draft.Scope ?? jurisdiction)
        {
            Definition = draft.Definition,
            Counts = draft.Counts,
            Polarity = draft.Polarity,
            NotAdditive = draft.NotAdditive,
            Discontinued = draft.Discontinued,
            Redefined = draft.Redefined,
            Note = draft.Note,
        };

    private static PlanInterpretation ToInterpretation(InterpretationDraft draft) => new(
        draft.Commitments,
        new Interpretation<ValueList<ReadingEffect>>(
            draft.Id,
            draft.Question,
            (draft.Options ?? []).Select(o => new InterpretationOption<ValueList<ReadingEffect>>(o.Id, o.Name, o.Effects.Select(ToEffect).ToValueList())).ToValueList(),
            draft.Choices));

    private static ReadingEffect ToEffect(EffectDraft draft) => draft switch
    {
        EffectDraft.UseStatistic use => new UseStatistic(use.Statistic),
        EffectDraft.UseIndicator use => new UseIndicator(use.Indicator),
        EffectDraft.UseTolerance use => new UseTolerance(Bounds.ToTolerance(use.Tolerance)),
        EffectDraft.UseBound use => new UseBound(Bounds.ToBound(use)),
        EffectDraft.UseDue use => new UseDue(use.Due),
        EffectDraft.UseStrength use => new UseStrength(use.Strength),
        EffectDraft.UseRequired use => new UseRequired(use.Required),
        _ => new Keep(),
    };
}
