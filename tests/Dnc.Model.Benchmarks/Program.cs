using BenchmarkDotNet.Running;
using Dnc.Model.Benchmarks;

// "scale briefing LIGHTS" and "scale cohort" run once each at growing sizes; everything else is BenchmarkDotNet's.
switch (args)
{
    case ["scale", "briefing", var lights]:
        BriefingScale.Run(lights);
        break;
    case ["scale", "cohort", ..]:
        CohortScale.Run();
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(GroundFloors).Assembly).Run(args);
        break;
}
