using Dnc.Model.Primitives;

namespace Dnc.Model.Enterprises;

/// <summary>The keys under which the header of an <see cref="Enterprise"/> appears among its facts.</summary>
public static class EnterpriseFactKeys
{
    /// <summary>The industry by GB/T 4754, a code.</summary>
    public const string Industry = "industry";

    /// <summary>The region of registration, a code of six digits.</summary>
    public const string Region = "region";

    /// <summary>The day of foundation.</summary>
    public const string FoundedOn = "foundedOn";

    /// <summary>The day of registration in the present region.</summary>
    public const string RegisteredInRegionOn = "registeredInRegionOn";

    /// <summary>The positions in industry chains, a set of codes, each a <see cref="ChainPosition.Code"/>.</summary>
    public const string ChainPositions = "chainPositions";

    /// <summary>The source of what the header states.</summary>
    public static SourceReference Source { get; } = new("enterprise-header", "企业登记信息");
}
