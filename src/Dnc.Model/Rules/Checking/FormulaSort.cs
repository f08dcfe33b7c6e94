namespace Dnc.Model.Rules.Checking;

/// <summary>The sorts of values that formulas have.</summary>
internal enum FormulaSort
{
    Figure,
    Date,
    Code,
}
