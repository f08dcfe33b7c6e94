using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>Units whose awards rest on each other, each after those that it rests on.</summary>
internal sealed record ComponentPlan(ValueList<UnitPlan> Units)
{
    /// <summary>
    /// Whether what all come to together may be least, or greatest, while something open is between its ends: where an award that is shut out by another one
    /// decides about a third, or one loses more to an award than that gains.
    /// </summary>
    public bool IsUneven { get; } = Units.Any(u => u.HasOverlappingChoices
        || u.Caps.Any(c => c.Needs.Any(n => n.IsAward))
        || u.Policies.Any(p => p.Needs.Any(n => n.IsAward && (!p.Gaining.Contains(n.Key) || ShutsOut(Units, n)))));

    // Whether an award may rise while others fall with it: what is paid shuts others out, and a ceiling, which is no part of the sum, does so even before that.
    private static bool ShutsOut(ValueList<UnitPlan> units, GeneratedName name) => !IsWhole(units, name)
        && (name.Kind == GeneratedKind.Net || units.Any(u => u.Policies.Any(p => p.Policy.Id == name.Id) && u.Policies.Any(p => p.Policy.IsCeiling)));

    /// <summary>Whether a name is of one of its policies or groups.</summary>
    public bool Has(GeneratedName name) => Units.Any(u => u.Policies.Any(p => p.Policy.Id == name.Id) || u.Groups.Any(g => g.Group.Id == name.Id));

    // Whether an award is all that its unit pays.
    private static bool IsWhole(ValueList<UnitPlan> units, GeneratedName name) => units.Any(u =>
        u.Policies is [var only] ? only.Policy.Id == name.Id : u.Groups.Any(g => g.Group.Id == name.Id && g.Members.Count == u.Policies.Count));
}
