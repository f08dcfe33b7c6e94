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
                Say(Wordings.Bands, Slot.Atom(bands.Of), Lines([.. bands.Tiers.Select(t => Row(Ends(t), Slot.Item(t.Value))), .. Else(bands.Else)]));
                break;
            case MarginalRates rates:
                Say(Wordings.MarginalRates, Slot.Atom(rates.Of), Lines(rates.Steps.Select(s => Row(Phrase(Wordings.PartAbove, Figure(s.From)), Slot.Item(s.Rate)))));
                break;
            case MarginalAmounts amounts:
                Say(Wordings.MarginalAmounts, Slot.Atom(amounts.Of), Lines(amounts.Steps.Select(s => Row(Low(s.From, s.FromIncluded), Slot.Item(s.Amount)))));
                break;
            case FirstAbove first:
                Say(
                    Wordings.FirstAbove,
                    Slot.Atom(first.Of),
                    Lines(first.Steps.Select(s => Row(Low(s.From, s.FromIncluded), Slot.Item(s.Amount)))),
                    first.Since is { } since ? Phrase(Wordings.Since, Slot.Atom(since)) : "",
                    first.Later is { } later ? Phrase(Wordings.Of(later)) : "");
                break;
            case Choice choice:
                Say(Wordings.Choice, Lines([.. choice.Branches.Select(b => Phrase(Wordings.Branch, Slot.Item(b.When), Slot.Item(b.Then))), Phrase(Wordings.Otherwise, Slot.Item(choice.Else))]));
                break;
            case DecisionTable table:
                Say(
                    Wordings.DecisionTable,
                    Items(table.Rows),
                    Items(table.Columns),
                    Lines(table.Cells.Select(row => row.Count == 0 ? Phrase(Wordings.EmptyRow) : Many(row.Select(Slot.Item), Wordings.BetweenCells))),
                    Slot.Item(table.Else));
                break;
            case Lookup lookup:
                Say(Wordings.Lookup, Slot.Atom(lookup.Of), Lines([.. lookup.Entries.Select(e => Row(Codes(lookup.Of, e.Codes), Slot.Item(e.Value))), .. Else(lookup.Else)]));
                break;
            case Score score:
                Say(Wordings.Score, Lines(score.Of.Select(p => Row(Part(p), Slot.Item(p.Points)))));
                break;
        }
    }

    private Slot Row(Slot head, Slot value) => Phrase(Wordings.Row, head, value);

    private IEnumerable<Slot> Else(Formula? other) => other is null ? [] : [Phrase(Wordings.Else, Slot.Item(other))];

    private Slot Part(ScorePart part)
    {
        Slot name = _names is null ? Plain(part.Id) : TextSpelling.Flat(part.Name[language]);
        return part.Most is { } most ? Phrase(Wordings.ScorePart, name, Figure(most)) : name;
    }

    private Slot Ends(Band band) => (band.Low, band.High) switch
    {
        ({ } low, { } high) => Phrase(Wordings.Range, Figure(low), Included(band.LowIncluded), Figure(high), Included(band.HighIncluded)),
        ({ } low, null) => Low(low, band.LowIncluded),
        (null, { } high) when band.HighIncluded => Phrase(Wordings.AtMost, Figure(high)),
        (null, { } high) => Phrase(Wordings.LessThan, Figure(high)),
        _ => Phrase(Wordings.Unlimited),
    };

    private Slot Low(CompoundQuantity low, bool included) =>
        included ? Phrase(Wordings.AtLeast, Figure(low)) : Phrase(Wordings.MoreThan, Figure(low));

    private string Included(bool included) => Wordings.Included(included)[language];
}
