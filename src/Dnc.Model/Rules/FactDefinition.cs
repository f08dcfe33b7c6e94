using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules;

/// <summary>A fact that rules may ask for (指标定义): what it is called, what it measures, what time it belongs to and how it may change.</summary>
/// <remarks>Built without checks between its members; a rule set reports what does not fit together as issues.</remarks>
public sealed record FactDefinition
{
    /// <summary>Its key, by which rules and documents name it: letters, digits, dots, underscores and hyphens, beginning with a letter. Years are never part of it.</summary>
    public required string Key { get; init => field = Guard.NotBlank(value); }

    /// <summary>Its name.</summary>
    public required LocalizedText Name { get; init => field = Guard.NotNull(value); }

    /// <summary>What it is.</summary>
    public required FactKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>For a figure, the unit in which it is shown and with which its values compare; otherwise null.</summary>
    public CompoundUnit? Unit { get; init; }

    /// <summary>What time it belongs to.</summary>
    /// <value><see cref="FactPeriodicity.Fixed"/>.</value>
    public FactPeriodicity Periodicity { get; init => field = Guard.Defined(value); }

    /// <summary>Whose fact it is.</summary>
    /// <value><see cref="FactScope.Subject"/>.</value>
    public FactScope Scope { get; init => field = Guard.Defined(value); }

    /// <summary>For a code or a set of codes, the codes allowed; empty when every code is.</summary>
    public ValueList<CodeName> Codes { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether longer codes are parts of shorter ones, as in GB/T 4754.</summary>
    public bool IsHierarchical { get; init; }

    /// <summary>The least value that a figure can have, included; null for none. What is missing is at least this.</summary>
    public CompoundQuantity? Minimum { get; init; }

    /// <summary>The greatest value that a figure can have, included; null for none.</summary>
    public CompoundQuantity? Maximum { get; init; }

    /// <summary>The smallest amount by which a figure changes, such as 1 yuan or 1 person; null when it is not stated: gaps then go by one where things are counted, and by a hundredth of the unit otherwise.</summary>
    public CompoundQuantity? Step { get; init; }

    /// <summary>The step in base units: as stated, or else a day, one of what is counted, and a hundredth of any other unit.</summary>
    internal Rational StepAmount => Step?.Amount
        ?? (Kind == FactKind.Date ? Rational.One
            : Unit is { Unit.Dimension: Dimension.Count, Per.Count: 0 } counted ? counted.Factor
            : (Unit ?? CompoundUnit.Number).Factor / 100);

    /// <summary>How it may change.</summary>
    /// <value><see cref="FactChange.UpOrDown"/>.</value>
    public FactChange CanChange { get; init => field = Guard.Defined(value); }

    /// <summary>For items, the facts of each item; otherwise empty.</summary>
    public ValueList<FactDefinition> Items { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>What exactly is meant, or a remark; null for none.</summary>
    public LocalizedText? Note { get; init; }
}
