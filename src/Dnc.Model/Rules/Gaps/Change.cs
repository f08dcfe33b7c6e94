namespace Dnc.Model.Rules.Gaps;

/// <summary>A lever pulled by some steps.</summary>
internal readonly record struct Change(Lever Lever, long Steps);
