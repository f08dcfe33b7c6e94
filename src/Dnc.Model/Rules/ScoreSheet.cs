using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules.Criteria;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>A score told part by part (评分表); as a formula it is the total.</summary>
/// <remarks>Begin with <see cref="Empty"/>. A score without parts is reported when its rule set is compiled.</remarks>
public sealed class ScoreSheet : Formula<decimal>
{
    private readonly ValueList<PartMinimum> _minimums;

    private ScoreSheet(ValueList<ScorePart> parts, ValueList<PartMinimum> minimums)
        : base(new Score(parts)) => (Parts, _minimums) = (parts, minimums);

    /// <summary>The score without parts.</summary>
    public static ScoreSheet Empty { get; } = new([], []);

    /// <summary>The parts.</summary>
    public ValueList<ScorePart> Parts { get; }

    /// <summary>The score with one more part.</summary>
    /// <param name="id">The id of the part.</param>
    /// <param name="zh">Its Chinese name.</param>
    /// <param name="en">Its English name.</param>
    /// <param name="points">Its points.</param>
    /// <param name="most">The most points that count; null for no limit.</param>
    /// <returns>The score.</returns>
    public ScoreSheet Part(string id, string zh, string en, Formula<decimal> points, decimal? most = null) =>
        new(Parts.Add(new ScorePart(id, new LocalizedText(zh, en), Guard.NotNull(points).Node, most is { } limit ? (CompoundQuantity)limit : null)), _minimums);

    /// <summary>The score of which a part must reach some points for a pass.</summary>
    /// <param name="part">The id of the part.</param>
    /// <param name="points">The points, included.</param>
    /// <returns>The score.</returns>
    public ScoreSheet PartAtLeast(string part, decimal points) => new(Parts, _minimums.Add(new PartMinimum(part, Comparator.AtLeast, points)));

    /// <summary>The score of which a part must exceed some points for a pass.</summary>
    /// <param name="part">The id of the part.</param>
    /// <param name="points">The points, not included.</param>
    /// <returns>The score.</returns>
    public ScoreSheet PartMoreThan(string part, decimal points) => new(Parts, _minimums.Add(new PartMinimum(part, Comparator.MoreThan, points)));

    /// <summary>Whether the score passes (评分合格): the mark and the points of each part that must be reached, or a direct pass.</summary>
    /// <param name="mark">The pass mark.</param>
    /// <param name="direct">What passes without the score (直通); null for nothing.</param>
    /// <param name="comparator">At least the mark, or more than it.</param>
    /// <returns>The criterion.</returns>
    public Criterion Passes(Formula<decimal> mark, Criterion? direct = null, Comparator comparator = Comparator.AtLeast) =>
        new ScorePasses(Node, comparator, Guard.NotNull(mark).Node, _minimums, direct);

    internal override void Close()
    {
    }
}
