using Dnc.Model.Rules.Interpreting;

namespace Dnc.Model.Tests.Rules.Interpreting;

/// <summary>Some items, and how many of them count.</summary>
public sealed class ItemCase
{
    internal ItemCase(IReadOnlyList<ItemRow> rows, int? top) => (Rows, Top) = (rows, top);

    public int? Top { get; }

    internal IReadOnlyList<ItemRow> Rows { get; }

    public override string ToString() => $"top {Top}: {string.Join("; ", Rows)}";
}
