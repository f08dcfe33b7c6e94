using Dnc.Model.Enterprises;
using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Industries;

/// <summary>Which firms of an industry stand at a link of its chain (环节分布).</summary>
/// <param name="Link">The link.</param>
/// <param name="Firms">The firms that certainly stand there, by identifier.</param>
/// <param name="Possible">The firms that may, by identifier.</param>
public sealed record LinkStanding(IndustryChainLink Link, ValueList<string> Firms, ValueList<string> Possible)
{
    /// <summary>The link.</summary>
    public IndustryChainLink Link { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Link);

    /// <summary>The firms that certainly stand there.</summary>
    public ValueList<string> Firms { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Firms);

    /// <summary>The firms that may.</summary>
    public ValueList<string> Possible { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Possible);

    /// <summary>The firms that certainly stand there and do not belong to the industry, by identifier.</summary>
    public ValueList<string> Outside { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The firms that may stand there and do not belong to the industry, by identifier.</summary>
    public ValueList<string> PossibleOutside { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the link has firms; those of the industry decide before those outside it.</summary>
    public LinkState State => Firms.Count > 0 ? LinkState.Filled
        : Possible.Count > 0 ? LinkState.Unknown
        : Outside.Count > 0 ? LinkState.Outside
        : PossibleOutside.Count > 0 ? LinkState.Unknown
        : LinkState.Empty;

    /// <summary>Whether the chain map marks the link as missing and a firm stands there all the same.</summary>
    public bool ContradictsMap => Link.IsMissing && State == LinkState.Filled;
}
