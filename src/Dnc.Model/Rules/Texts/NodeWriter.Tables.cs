using Dnc.Model.Quantities;
using Dnc.Model.Rules.Formulas;

namespace Dnc.Model.Rules.Texts;

/// <content>Scales, cases, tables and scores.</content>
internal sealed partial class NodeWriter
{
    private void Table(Formula formula)
    {
        switch (formula)
        {
            case Bands bands:
                Say("按{0}分档（{1}）", "by bands of {0} ({1})", Slot.Atom(bands.Of), Many([.. bands.Tiers.Select(t => Row(Ends(t), Slot.Item(t.Value))), .. Else(bands.Else)]));
                break;
            case MarginalRates rates:
                Say("按{0}超额累进（{1}）", "progressive rates on {0} ({1})", Slot.Atom(rates.Of), Many(rates.Steps.Select(s => Row(Phrase("超过{0}的部分", "the part above {0}", Figure(s.From)), Slot.Item(s.Rate)))));
                break;
            case MarginalAmounts amounts:
                Say("按{0}逐档累加（{1}）", "steps added up over {0} ({1})", Slot.Atom(amounts.Of), Many(amounts.Steps.Select(s => Row(Low(s.From, s.FromIncluded), Slot.Item(s.Amount)))));
                break;
            case FirstAbove first:
                Say(
                    "{0}首次突破（{1}）{2}{3}",
                    "first crossing by {0} ({1}){2}{3}",
                    Slot.Atom(first.Of),
                    Many(first.Steps.Select(s => Row(Low(s.From, s.FromIncluded), Slot.Item(s.Amount)))),
                    first.Since is { } since ? Phrase("（自{0}起）", " (since {0})", Slot.Atom(since)) : "",
                    first.Later switch
                    {
                        LaterCrossing.Full => Phrase("（再破高档给全额）", " (a later, higher crossing in full)"),
                        LaterCrossing.Difference => Phrase("（再破高档补差）", " (a later, higher crossing by the difference)"),
                        _ => "",
                    });
                break;
            case Choice choice:
                Say("分情形（{0}）", "by case ({0})", Many([.. choice.Branches.Select(b => Phrase("若{0}，则{1}", "if {0}, then {1}", Slot.Item(b.When), Slot.Item(b.Then))), Phrase("否则{0}", "otherwise {0}", Slot.Item(choice.Else))]));
                break;
            case DecisionTable table:
                Say(
                    "按行列查表（行：{0}｜列：{1}｜取值：{2}｜其余：{3}）",
                    "by rows and columns (rows: {0} | columns: {1} | cells: {2} | otherwise: {3})",
                    Items(table.Rows),
                    Items(table.Columns),
                    Many(table.Cells.Select(row => row.Count == 0 ? Phrase("空行", "an empty row") : Many(row.Select(Slot.Item), "，", ", "))),
                    Slot.Item(table.Else));
                break;
            case Lookup lookup:
                Say("按{0}查表（{1}）", "by the code {0} ({1})", Slot.Atom(lookup.Of), Many([.. lookup.Entries.Select(e => Row(Codes(lookup.Of, e.Codes), Slot.Item(e.Value))), .. Else(lookup.Else)]));
                break;
            case Score score:
                Say("评分（{0}）", "score ({0})", Many(score.Of.Select(p => Row(Part(p), Slot.Item(p.Points)))));
                break;
        }
    }

    private Slot Row(Slot head, Slot value) => Phrase("{0}：{1}", "{0}: {1}", head, value);

    private IEnumerable<Slot> Else(Formula? other) => other is null ? [] : [Phrase("其余：{0}", "otherwise: {0}", Slot.Item(other))];

    private Slot Part(ScorePart part)
    {
        Slot name = _names is null ? Plain(part.Id) : TextSpelling.Flat(part.Name[language]);
        return part.Most is { } most ? Phrase("{0}（最高{1}）", "{0} (at most {1})", name, Figure(most)) : name;
    }

    private Slot Ends(Band band) => (band.Low, band.High) switch
    {
        ({ } low, { } high) => Phrase("{0}（{1}）至{2}（{3}）", "{0} ({1}) to {2} ({3})", Figure(low), Included(band.LowIncluded), Figure(high), Included(band.HighIncluded)),
        ({ } low, null) => Low(low, band.LowIncluded),
        (null, { } high) when band.HighIncluded => Phrase("{0}以下（含）", "at most {0} (included)", Figure(high)),
        (null, { } high) => Phrase("低于{0}（不含）", "less than {0} (not included)", Figure(high)),
        _ => Phrase("不限", "unlimited"),
    };

    private Slot Low(CompoundQuantity low, bool included) =>
        included ? Phrase("{0}以上（含）", "at least {0} (included)", Figure(low)) : Phrase("超过{0}（不含）", "more than {0} (not included)", Figure(low));

    private string Included(bool included) => (included, _zh) switch { (true, true) => "含", (false, true) => "不含", (true, false) => "included", _ => "not included" };
}
