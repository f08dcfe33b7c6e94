using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Reasoning;
using NodaTime;

namespace Dnc.Model.Support.Industries;

/// <summary>Counts the firms that reach a threshold, under every combination of readings.</summary>
internal sealed class FirmTally
{
    private readonly FirmScaleTarget _target;
    private readonly Interval<Rational> _reach;
    private readonly List<Verdict>[] _verdicts;
    private readonly List<string> _reached = [];
    private readonly List<string> _possible = [];

    public FirmTally(FirmScaleTarget target, int readings)
    {
        _target = target;
        target.Reach.TryToInterval(out _reach);
        _verdicts = [.. Enumerable.Range(0, readings).Select(_ => new List<Verdict>())];
    }

    public void Add(string firm, Verdict[] belongs, Interval<Rational>[] scales)
    {
        for (var i = 0; i < scales.Length; i++)
        {
            _verdicts[i].Add(belongs[i].And(scales[i].IsWithin(_reach)));
        }

        switch (Verdicts.Agreement(_verdicts.Select(v => v[^1])))
        {
            case Verdict.True:
                _reached.Add(firm);
                break;
            case Verdict.Unknown:
                _possible.Add(firm);
                break;
        }
    }

    public FirmScaleStanding ToStanding(LocalDate day) => new(
        _target,
        _reached.Order(StringComparer.Ordinal).ToValueList(),
        _possible.Order(StringComparer.Ordinal).ToValueList(),
        _target.Count is { } count ? Verdicts.Agreement(_verdicts.Select(v => Verdicts.AtLeast(count, v))) : null,
        _target.Due is { } due && day > due);
}
