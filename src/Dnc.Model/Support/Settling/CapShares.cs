using System.Numerics;
using Dnc.Model.Cohorts;
using Dnc.Model.Quantities;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>Between what each award of a unit lies under its caps, whatever the awards come to before them and is left of the caps.</summary>
/// <remarks>
/// Under one cap a share is greatest where its own award is and the others are least, so that trying the ends finds it. Under a cap that is shared in proportion
/// and another one after it, or where what was had uses up both an award and its cap, one share can be greatest in between.
/// </remarks>
internal sealed class CapShares(Currency currency)
{
    private readonly Dictionary<int, UnitRange> _before = [];
    private readonly Dictionary<string, UnitRange> _rooms = new(StringComparer.Ordinal);

    /// <summary>Takes in one way of settling a unit.</summary>
    public void Add(UnitPlan unit, IReadOnlyDictionary<int, decimal> before, IReadOnlyList<CapChoice> rooms)
    {
        foreach (var (policy, amount) in before)
        {
            _before[policy] = Hull(_before.TryGetValue(policy, out var range) ? range : null, amount);
        }

        for (var i = 0; i < rooms.Count; i++)
        {
            var id = unit.Caps[i].Cap.Id;
            _rooms[id] = Hull(_rooms.TryGetValue(id, out var range) ? range : null, rooms[i].Room);
        }
    }

    /// <summary>The ranges of the awards of a unit after its caps, by index.</summary>
    public Dictionary<int, (decimal Low, decimal High)> Of(UnitPlan unit)
    {
        var shares = unit.Policies.ToDictionary(p => p.Index, p => _before[p.Index]);
        foreach (var cap in unit.Caps)
        {
            UnitRange[] claims = [.. cap.Members.Select(m => shares[m])];
            var room = _rooms[cap.Cap.Id];
            var paid = cap.Cap.Reduce == CapReduction.ProRata ? [.. ProRataShares.Of(room, claims).Select(p => p.Paid)] : InOrder(claims, room);
            for (var i = 0; i < claims.Length; i++)
            {
                shares[cap.Members[i]] = paid[i];
            }
        }

        return shares.ToDictionary(s => s.Key, s => (MinorUnits.ToMoney(s.Value.Low, currency).Amount, MinorUnits.ToMoney(s.Value.High!.Value, currency).Amount));
    }

    private static UnitRange[] InOrder(UnitRange[] claims, UnitRange room)
    {
        var (least, most) = (room.Low, room.High!.Value);
        var paid = new UnitRange[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            paid[i] = new UnitRange(BigInteger.Min(least, claims[i].Low), BigInteger.Min(most, claims[i].High!.Value));
            (least, most) = (BigInteger.Max(0, least - claims[i].High!.Value), BigInteger.Max(0, most - claims[i].Low));
        }

        return paid;
    }

    private UnitRange Hull(UnitRange? range, decimal amount)
    {
        var units = MinorUnits.Of(new Money(amount, currency));
        return range is { } r ? new UnitRange(BigInteger.Min(r.Low, units), BigInteger.Max(r.High!.Value, units)) : UnitRange.Exactly(units);
    }
}
