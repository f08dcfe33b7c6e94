using Dnc.Model.Cohorts;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Cohorts;

/// <summary>The classes of a scheme, generated.</summary>
public sealed record ValueListOfClasses(ValueList<PercentileClass> Classes);
