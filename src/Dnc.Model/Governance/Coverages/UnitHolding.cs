using Dnc.Model.Primitives;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Governance.Coverages;

/// <summary>What a unit has of something that every unit is to have, such as its operator or project library (单位落实情况).</summary>
public sealed record UnitHolding
{
    /// <summary>The unit.</summary>
    public required OrganizationId Unit { get; init; }

    /// <summary>What it is one of: the identifier of the commitment that asks for it, or any other key.</summary>
    public required string Item { get; init => field = Guard.NotBlank(value); }

    /// <summary>What it is in particular, such as the name of the company; null when that is not told. Equal texts of several sources mean one thing.</summary>
    public LocalizedText? What { get; init; }

    /// <summary>How many; 0 says that the unit has none. 1 by default.</summary>
    public int Count { get; init => field = NotNegative(value); } = 1;

    /// <summary>The days over which it has them; all days by default.</summary>
    public DateRange Valid { get; init; }

    /// <summary>What shows it.</summary>
    public required SourceReference Source { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was recorded; what is known earlier does not see it.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>A name of this record, unique in the register; null when nothing refers to it.</summary>
    public string? Id { get; init => field = value is null ? null : Guard.NotBlank(value); }

    /// <summary>The id of the record that this one corrects; null when it corrects none.</summary>
    public string? Supersedes { get; init => field = value is null ? null : Guard.NotBlank(value); }

    private static int NotNegative(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return count;
    }
}
