using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Support.Compiling;

/// <summary>Units whose awards rest on each other, each after those that it rests on.</summary>
internal sealed record ComponentPlan(ValueList<UnitPlan> Units);
