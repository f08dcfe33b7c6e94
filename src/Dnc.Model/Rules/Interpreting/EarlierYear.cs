using Dnc.Model.Reasoning;

namespace Dnc.Model.Rules.Interpreting;

/// <summary>A year before the latest one, as a first crossing sees it.</summary>
/// <param name="Back">How many years before.</param>
/// <param name="Value">The figure of that year.</param>
/// <param name="Low">How many steps it surely crossed.</param>
/// <param name="High">How many steps it may have crossed.</param>
/// <param name="Counts">Whether there was such a figure at all.</param>
/// <param name="IsOpen">Whether nothing is stated for it or before, and nobody says where the history begins.</param>
internal sealed record EarlierYear(int Back, Figure Value, int Low, int High, Verdict Counts, bool IsOpen);
