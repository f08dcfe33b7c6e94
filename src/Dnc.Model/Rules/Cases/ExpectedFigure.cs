using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Cases;

/// <summary>A figure that a case expects.</summary>
/// <param name="Figure">The figure with its unit; amounts compare, not units.</param>
public sealed record ExpectedFigure(CompoundQuantity Figure) : ExpectedValue
{
    internal override void Close()
    {
    }
}
