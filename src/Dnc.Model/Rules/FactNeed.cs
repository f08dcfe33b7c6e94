using Dnc.Model.Primitives;

namespace Dnc.Model.Rules;

/// <summary>A fact at a time, as a rule asks for it (所需数据).</summary>
/// <param name="Key">The key of the fact.</param>
/// <param name="Time">The time: the latest year, the as-of date; none for a fact without one.</param>
/// <param name="Scope">Whose fact it is.</param>
/// <param name="Items">For a fact of an item, the key of the items; otherwise null.</param>
/// <param name="Index">For a fact of an item, which item, from 0; otherwise null.</param>
public sealed record FactNeed(string Key, FactTime Time, FactScope Scope = FactScope.Subject, string? Items = null, int? Index = null)
{
    /// <summary>The key of the fact.</summary>
    public string Key { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Key);

    /// <summary>The fact on one line, such as <c>revenue 2024</c>, <c>loans[1].principal</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var key = Items is null ? Key : FormattableString.Invariant($"{Items}[{Index}].{Key}");
        var time = Time.ToString();
        return time.Length == 0 ? key : $"{key} {time}";
    }
}
