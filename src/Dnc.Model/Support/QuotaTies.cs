namespace Dnc.Model.Support;

/// <summary>What happens to equals at the edge of a quota (并列规则).</summary>
public enum QuotaTies
{
    /// <summary>The text does not say: equals at the edge are undetermined.</summary>
    Silent,

    /// <summary>All of them are inside (并列均入选).</summary>
    AllInside,

    /// <summary>None of them is inside.</summary>
    NoneInside,

    /// <summary>The identifier decides, the smaller first: a rule of the office, not of the text.</summary>
    ById,
}
