using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Support.Industries;

/// <summary>Which firms of an industry reach a threshold (达标企业).</summary>
/// <param name="Target">The threshold.</param>
/// <param name="Reached">The firms that certainly belong and reach it, by identifier.</param>
/// <param name="Possible">The firms that may, by identifier.</param>
/// <param name="IsReached">Whether as many firms reach it as the text wants; null when it names no number.</param>
/// <param name="IsDue">Whether the day by which it is to be reached has passed on the as-of date; false when there is none.</param>
public sealed record FirmScaleStanding(FirmScaleTarget Target, ValueList<string> Reached, ValueList<string> Possible, Verdict? IsReached, bool IsDue)
{
    /// <summary>The threshold.</summary>
    public FirmScaleTarget Target { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Target);

    /// <summary>The firms that certainly belong and reach it.</summary>
    public ValueList<string> Reached { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Reached);

    /// <summary>The firms that may.</summary>
    public ValueList<string> Possible { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Possible);
}
