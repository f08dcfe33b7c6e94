using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>The codes that a code may be.</summary>
/// <param name="Possible">The codes, in ordinal order and distinct; null for any.</param>
/// <param name="Hierarchical">Whether longer codes are parts of shorter ones.</param>
/// <param name="Names">The names of codes.</param>
internal sealed record CodeSet(ValueList<string>? Possible, bool Hierarchical, ValueList<CodeName> Names) : Value
{
    public override bool IsExact => Possible is { Count: 1 };

    public static CodeSet Of(IEnumerable<string> codes, bool hierarchical, ValueList<CodeName> names) =>
        new(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList(), hierarchical, names);

    public static CodeSet Union(CodeSet left, CodeSet right)
    {
        var names = left.Names.Count == 0 ? right.Names : left.Names == right.Names || right.Names.Count == 0 ? left.Names : [.. left.Names, .. right.Names];
        var hierarchical = left.Hierarchical || right.Hierarchical;
        return left.Possible is { } a && right.Possible is { } b ? Of(a.Concat(b), hierarchical, names) : new(null, hierarchical, names);
    }

    /// <summary>Whether two codes are the same.</summary>
    public Verdict IsEqualTo(CodeSet other) =>
        Possible is null || other.Possible is null ? Verdict.Unknown
        : Possible is [var a] && other.Possible is [var b] ? Verdicts.Of(a == b)
        : Possible.Intersect(other.Possible, StringComparer.Ordinal).Any() ? Verdict.Unknown : Verdict.False;

    /// <summary>Whether the code is meant by one of the patterns.</summary>
    public Verdict IsIn(ValueList<CodePattern> patterns) =>
        Possible is null ? Verdict.Unknown : Verdicts.Agreement(Possible.Select(c => Verdicts.Any(patterns.Select(p => p.Matches(c, Hierarchical)))));
}
