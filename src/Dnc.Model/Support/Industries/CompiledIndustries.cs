using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Populations;

namespace Dnc.Model.Support.Industries;

/// <summary>Industry strategies that have been checked and can be evaluated (已编译一业一策方案). Immutable and safe to use from many threads.</summary>
public sealed class CompiledIndustries
{
    internal CompiledIndustries(IndustryStrategySet set, CompiledRules rules) => (Set, Rules) = (set, rules);

    /// <summary>The document as it was given.</summary>
    public IndustryStrategySet Set { get; }

    /// <summary>Its rules, with the parts of its strategies.</summary>
    public CompiledRules Rules { get; }

    /// <summary>Where each industry stands.</summary>
    /// <param name="firms">The firms of the place, in any order; their ledgers do not matter. They are gone through once.</param>
    /// <param name="context">The as-of date and the surroundings.</param>
    /// <param name="cancellation">Stops the evaluation.</param>
    /// <returns>
    /// The standings, in the order of the document. A firm that cannot be evaluated may belong, with any scale; it is in the standing with its error.
    /// </returns>
    /// <exception cref="ArgumentException">Two firms have one identifier.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public ValueList<IndustryStanding> Evaluate(IEnumerable<CohortFirm> firms, RuleContext context, CancellationToken cancellation = default)
    {
        Guard.NotNull(context);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var counts = Set.Strategies.Select(s => new IndustryCount(this, s, context)).ToList();
        foreach (var firm in Guard.NotNull(firms))
        {
            cancellation.ThrowIfCancellationRequested();
            Guard.That(seen.Add(firm.Id), $"Two firms have the identifier '{firm.Id}'.", nameof(firms));
            foreach (var count in counts)
            {
                count.Add(firm);
            }
        }

        return counts.Select(c => c.ToStanding()).ToValueList();
    }

    /// <summary>The positions of firms that are no link of a chain of the document (不认识的链上位置): a typing error there makes a gap where none is.</summary>
    /// <param name="firms">The firms.</param>
    /// <returns>A warning for each position, by its code, with the firms that stand there.</returns>
    public ValueList<Issue> UnknownPositions(IEnumerable<CohortFirm> firms) => [.. IndustryChecks.UnknownPositions(Set, Guard.NotNull(firms))];
}
