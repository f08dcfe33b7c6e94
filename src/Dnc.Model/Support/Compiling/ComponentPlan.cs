using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>Units whose awards rest on each other, each after those that it rests on.</summary>
internal sealed record ComponentPlan(ValueList<UnitPlan> Units);
