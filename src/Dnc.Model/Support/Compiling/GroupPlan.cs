using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>A group, ready to be settled.</summary>
internal sealed record GroupPlan(PolicyGroup Group, ValueList<int> Members);
