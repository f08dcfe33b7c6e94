using Dnc.Model.Quantities;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>How a shared cap cuts awards.</summary>
internal static class CapCuts
{
    /// <summary>What each award loses, by the index of its policy; those that lose nothing may be left out.</summary>
    public static Dictionary<int, decimal> Of(CapPlan cap, decimal room, IReadOnlyDictionary<int, decimal> net, Currency currency)
    {
        var cuts = new Dictionary<int, decimal>();
        var total = cap.Members.Sum(m => net[m]);
        if (total <= room)
        {
            return cuts;
        }

        if (cap.Cap.Reduce == CapReduction.InOrder)
        {
            var left = room;
            foreach (var member in cap.Members)
            {
                var paid = Math.Min(left, net[member]);
                cuts[member] = net[member] - paid;
                left -= paid;
            }

            return cuts;
        }

        var shares = Shares.OfMoney(room, cap.Members.Select(m => (Rational)net[m]).ToList(), currency.MinorUnitDigits);
        for (var i = 0; i < cap.Members.Count; i++)
        {
            cuts[cap.Members[i]] = net[cap.Members[i]] - shares[i];
        }

        return cuts;
    }
}
