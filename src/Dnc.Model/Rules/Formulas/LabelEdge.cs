namespace Dnc.Model.Rules.Formulas;

/// <summary>Which day of the holding of a label.</summary>
public enum LabelEdge
{
    /// <summary>The first (取得).</summary>
    LabelStart,

    /// <summary>The last (到期).</summary>
    LabelEnd,
}
