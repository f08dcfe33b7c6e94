namespace Dnc.Model.Rules;

/// <summary>The sorts of <see cref="Measure"/>.</summary>
internal enum MeasureSort
{
    Number,
    Ratio,
    Count,
    Date,
    Product,
}
