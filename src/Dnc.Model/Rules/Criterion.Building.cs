using Dnc.Model.Primitives;
using Dnc.Model.Rules.Criteria;

namespace Dnc.Model.Rules;

public abstract partial record Criterion
{
    /// <summary>All of several criteria.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <returns>The criterion.</returns>
    public static Criterion All(params ValueList<Criterion> criteria) => new AllOf(criteria);

    /// <summary>At least one of several criteria.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Any(params ValueList<Criterion> criteria) => new AnyOf(criteria);

    /// <summary>At least a number of several criteria (至少满足k项).</summary>
    /// <param name="count">How many; at least 1 and at most the number of criteria.</param>
    /// <param name="criteria">The criteria.</param>
    /// <returns>The criterion.</returns>
    public static Criterion AtLeastOf(int count, params ValueList<Criterion> criteria) => new AtLeastOf(count, criteria);

    /// <summary>A defined criterion by its name.</summary>
    /// <param name="key">The id of the definition; <c>document:definition</c> for a used document.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Reference(string key) => new Holds(key);

    /// <summary>A criterion that differs by the reading of an open question (按解释判定).</summary>
    /// <param name="question">The id of the question.</param>
    /// <param name="options">The id of each reading and the criterion under it.</param>
    /// <returns>The criterion.</returns>
    public static Criterion ByReading(string question, params ValueList<(string Option, Criterion Then)> options) =>
        new CriterionByReading(question, Guard.NotNull(options).Select(o => new ReadingCriterion(o.Option, o.Then)).ToValueList());

    /// <summary>Where the rule does not say whether something holds (规则未规定).</summary>
    /// <param name="zh">What it is silent on, in Chinese.</param>
    /// <param name="en">What it is silent on, in English.</param>
    /// <returns>The criterion.</returns>
    public static Criterion Silent(string zh, string en) => new SilentCriterion(new LocalizedText(zh, en));

    /// <summary>It with its clause (条款).</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The criterion.</returns>
    public Criterion Cite(ClauseReference clause) =>
        this is NotedCriterion { Clause: null } noted ? noted with { Clause = Guard.NotNull(clause) } : new NotedCriterion(this, Guard.NotNull(clause));

    /// <summary>It with a name.</summary>
    /// <param name="zh">The Chinese name.</param>
    /// <param name="en">The English name.</param>
    /// <returns>The criterion.</returns>
    public Criterion Named(string zh, string en)
    {
        var name = new LocalizedText(zh, en);
        return this is NotedCriterion { Name: null } noted ? noted with { Name = name } : new NotedCriterion(this, Name: name);
    }
}
