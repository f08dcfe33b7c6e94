using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Compiling;

/// <summary>A policy, ready to be evaluated: the names of the definitions that its parts became.</summary>
internal sealed record PolicyPlan(SupportPolicy Policy, int Index)
{
    public string Award => Name("award");

    public string? When => Policy.When is null ? null : Name("when");

    public string? Cap => Policy.Cap is null ? null : Name("cap");

    public string? Event => Policy.Reference is EventReference ? Name("event") : null;

    public string? Then => Policy.Quota?.ThenBy is null ? null : Name("then");

    public string? Within => Policy.Quota?.Within is null ? null : Name("within");

    public string? Rank => Policy.Quota is null ? null : Name("rank");

    /// <summary>The award names that its criterion and amounts rest on.</summary>
    public ValueList<GeneratedName> Needs { get; init; } = [];

    /// <summary>The awards among its needs, by name, with which it moves one way only, so that its extremes are at theirs.</summary>
    public IReadOnlySet<string> OneWay { get; init; } = new HashSet<string>();

    /// <summary>The awards among its needs, by name, that it follows, or to which it loses no more than they gain.</summary>
    public IReadOnlySet<string> Gaining { get; init; } = new HashSet<string>();

    /// <summary>The names that its instalments and clawbacks rest on besides.</summary>
    public ValueList<GeneratedName> LaterNeeds { get; init; } = [];

    public string? InstalmentName(Instalment part) => part.When is null ? null : Name($"instalment.{part.Id}");

    public string ClawbackName(Clawback part) => Name($"clawback.{part.Id}");

    public string ClawbackShareName(Clawback part) => Name($"clawshare.{part.Id}");

    private string Name(string part) => $"policy.{Policy.Id}.{part}";
}
