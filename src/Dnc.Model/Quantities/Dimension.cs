namespace Dnc.Model.Quantities;

/// <summary>What a quantity measures (量纲).</summary>
/// <remarks>
/// Units of one dimension compare only if they also share a <see cref="Unit.Kind"/>: yuan and dollars are both money, enterprises and
/// patents are both counted, and neither pair can be added.
/// </remarks>
public enum Dimension
{
    /// <summary>A number without a unit; the value of <c>default</c>.</summary>
    Number,

    /// <summary>Money (金额), of one currency.</summary>
    Money,

    /// <summary>Area (面积); measured in square metres.</summary>
    Area,

    /// <summary>A ratio (比率), such as a share or a growth rate; measured as a fraction, 5% is 1/20.</summary>
    Ratio,

    /// <summary>The difference of two ratios (百分点); measured in percentage points.</summary>
    PercentagePoint,

    /// <summary>Things counted (计数), of one kind.</summary>
    Count,

    /// <summary>Mass (质量); measured in tonnes.</summary>
    Mass,

    /// <summary>Energy (能量); measured in kilowatt hours or, as a kind of its own, in tonnes of coal equivalent.</summary>
    Energy,

    /// <summary>Power (功率, 装机容量); measured in kilowatts.</summary>
    Power,

    /// <summary>Length (长度); measured in metres.</summary>
    Length,

    /// <summary>Volume (体积); measured in cubic metres.</summary>
    Volume,

    /// <summary>A length of time (时长): hours and days, months and years, or working days, which are three kinds.</summary>
    Duration,
}
