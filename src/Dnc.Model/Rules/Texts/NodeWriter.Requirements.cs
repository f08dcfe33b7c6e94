using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>What a criterion judges and what it asks for, apart from each other.</content>
internal sealed partial class NodeWriter
{
    /// <summary>The text of what is judged, null when the criterion judges no value, and of what it asks for.</summary>
    public static (string? Judged, string Wanted) Requirement(Criterion criterion, RuleNames? names, Language language, string? right, string? upper)
    {
        var wanted = new NodeWriter(names, language);
        RuleNode? judged = criterion switch
        {
            Comparison c => wanted.Want(c, right, upper),
            Nearness n => wanted.Want(n, right),
            Within w => wanted.Want(w, right, upper),
            InCodes c => wanted.Want(c),
            ScorePasses p => wanted.Want(p, right),
            _ => null,
        };
        return (judged is null ? null : RuleText.Of(judged, names, language), wanted._text.ToString());
    }

    /// <summary>A limit: the figure of the rule, or the formula and its value.</summary>
    private Slot Limit(Formula formula, string? value) =>
        value is null || Bare(formula) is Constant or DateConstant or CodeConstant ? Slot.Item(formula) : Phrase(Wordings.WhichIs, Slot.Item(formula), value);

    private Formula Want(Comparison comparison, string? right, string? upper)
    {
        var limit = Bare(comparison.Right) is CodeConstant ? Side(comparison.Right, comparison.Left) : Limit(comparison.Right, right);
        if (comparison.Comparator == Comparator.Between)
        {
            Say(Wordings.WantedBetween, limit, comparison.Upper is { } end ? Limit(end, upper) : Phrase(Wordings.NoEnd));
        }
        else if (EndsOpen(comparison))
        {
            Say(Wordings.WantedEquality, Sign(comparison.Comparator), limit);
        }
        else
        {
            Say(Wordings.Mark, Sign(comparison.Comparator), limit, Meaning(comparison));
        }

        return comparison.Left;
    }

    private Formula Want(Nearness near, string? right)
    {
        Say(Wordings.WantedNearness, Limit(near.Figure, right), Width(near.Tolerance));
        return near.Of;
    }

    private Formula Want(Within within, string? from, string? to)
    {
        Put(During(within.From, within.To, f => Limit(f, ReferenceEquals(f, within.From) ? from : to)));
        return within.Of;
    }

    private Formula Want(InCodes codes)
    {
        Say(Wordings.WantedInCodes, Codes(codes.Of, codes.Codes));
        return codes.Of;
    }

    private Formula Want(ScorePasses passes, string? right)
    {
        Say(Wordings.Mark, Sign(passes.Comparator), Limit(passes.Mark, right), Meaning(passes.Comparator));
        return passes.Score;
    }
}
