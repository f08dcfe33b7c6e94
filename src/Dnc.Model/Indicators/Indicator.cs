using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Indicators;

/// <summary>Something that is counted or measured: what, in which unit, of which kind and for whom (指标).</summary>
public sealed record Indicator
{
    /// <summary>Creates an indicator.</summary>
    /// <param name="id">Its identifier; not empty.</param>
    /// <param name="name">Its name.</param>
    /// <param name="unit">The unit in which it is stated; figures in comparable units are converted exactly.</param>
    /// <param name="kind">What kind of figure it is.</param>
    /// <param name="scope">The organisation or area that it is about.</param>
    /// <exception cref="ArgumentException">The identifier or the scope is empty.</exception>
    public Indicator(IndicatorId id, LocalizedText name, Unit unit, IndicatorKind kind, OrganizationId scope)
    {
        Guard.That(!id.IsEmpty, "An indicator has an identifier.", nameof(id));
        Guard.That(!scope.IsEmpty, "An indicator has a scope.", nameof(scope));
        Id = id;
        Name = name;
        Unit = unit;
        Kind = kind;
        Scope = scope;
    }

    /// <summary>Its identifier.</summary>
    public IndicatorId Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>What exactly counts; null when nobody has said.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>The unit in which it is stated.</summary>
    public Unit Unit { get; init => field = Guard.NotNull(value); }

    /// <summary>The word for what is counted, such as <c>platforms</c> where the unit is 家; null when the unit's own name will do.</summary>
    public LocalizedText? Counts { get; init; }

    /// <summary>What kind of figure it is.</summary>
    public IndicatorKind Kind { get; init => field = Guard.NotNull(value); }

    /// <summary>Which way is the good one.</summary>
    /// <value><see cref="Polarity.Increase"/>.</value>
    public Polarity Polarity { get; init => field = Guard.Defined(value); }

    /// <summary>The organisation or area that it is about.</summary>
    public OrganizationId Scope { get; init; }

    /// <summary>Why the figures of parts do not add up, such as a firm counted in two towns; null when they do.</summary>
    public LocalizedText? NotAdditive { get; init; }

    /// <summary>Since when it is no longer compiled; null while it is.</summary>
    public Discontinuation? Discontinued { get; init; }

    /// <summary>Since when another indicator stands for it; null while it stands itself.</summary>
    public Redefinition? Redefined { get; init; }

    /// <summary>A remark; null for none.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>How figures of parts become the figure of the whole: by the kind, unless the parts do not add up.</summary>
    public HierarchyRule OverHierarchy => NotAdditive is null ? Kind.OverHierarchy : HierarchyRule.None;
}
