using BenchmarkDotNet.Running;
using Dnc.Model.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(GroundFloors).Assembly).Run(args);
