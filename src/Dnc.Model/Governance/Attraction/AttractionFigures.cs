using Dnc.Model.Primitives;

namespace Dnc.Model.Governance.Attraction;

/// <summary>Sums of the project are reported; of each source and kind the latest count (数据报送).</summary>
/// <param name="Project">The project.</param>
/// <param name="Amounts">The sums, each kind once; kept in the order of the kinds.</param>
public sealed record AttractionFigures(AttractionProjectId Project, ValueList<AttractionAmount> Amounts) : AttractionEvent
{
    /// <inheritdoc/>
    public override AttractionProjectId Project { get; } = Project;

    /// <summary>The sums, each kind once; kept in the order of the kinds.</summary>
    public ValueList<AttractionAmount> Amounts { get; init => field = Distinct(value); } = Distinct(Amounts);

    /// <inheritdoc/>
    public override AttractionEventKind Kind => AttractionEventKind.Figures;

    internal override void Close()
    {
    }

    private static ValueList<AttractionAmount> Distinct(ValueList<AttractionAmount> amounts)
    {
        Guard.That(Guard.NotNull(amounts).DistinctBy(a => a.Kind).Count() == amounts.Count, "A report tells each sum once.", nameof(amounts));
        return amounts.OrderBy(a => a.Kind).ToValueList();
    }
}
