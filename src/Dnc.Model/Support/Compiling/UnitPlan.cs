using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>Policies that are settled together, because they share groups or caps; in the order in which they are evaluated.</summary>
internal sealed record UnitPlan(ValueList<PolicyPlan> Policies, ValueList<GroupPlan> Groups, ValueList<CapPlan> Caps);
