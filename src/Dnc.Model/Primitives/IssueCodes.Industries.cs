namespace Dnc.Model.Primitives;

/// <content>163x firms and chains of industry strategies.</content>
public static partial class IssueCodes
{
    /// <summary>Firms stand at a position that is no link of a chain of the document.</summary>
    public const string UnknownChainPosition = "DNC1631";

    /// <summary>An identifier of a firm has the form of a unified social credit code and is none, such as for a wrong check character.</summary>
    public const string BadCreditCode = "DNC1632";
}
