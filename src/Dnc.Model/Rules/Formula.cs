using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules;

/// <summary>How a value is computed from facts (计算式). A closed family of immutable trees.</summary>
/// <remarks>
/// A value is a range: exact when its ends are equal. Arithmetic is exact; a decimal arises only at a <see cref="Rounded"/> node or on display.
/// The cases stand in the namespace <c>Dnc.Model.Rules.Formulas</c>.
/// </remarks>
public abstract partial record Formula : RuleNode
{
    private protected static IEnumerable<RulePart> ItemParts(string step, Formula? of, Criterion? where, Formula? by)
    {
        if (of is not null)
        {
            yield return new($"{step}.of", of);
        }

        if (where is not null)
        {
            yield return new($"{step}.where", where);
        }

        if (by is not null)
        {
            yield return new($"{step}.by", by);
        }
    }
}
