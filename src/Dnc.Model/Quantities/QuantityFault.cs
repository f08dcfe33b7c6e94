using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>Why and where a text is not a quantity; the words are made only when somebody reads them.</summary>
internal readonly record struct QuantityFault(QuantityFaultKind Kind, int Position)
{
    public Issue ToIssue(string text, UnitCatalog catalog)
    {
        var rest = text.Length > Position ? text[Position..].Trim() : "";
        var (code, message, advice) = Kind switch
        {
            QuantityFaultKind.NoNumber => (IssueCodes.QuantityWithoutNumber, ErrorMessages.NoNumber(text), ErrorMessages.WriteAQuantity),
            QuantityFaultKind.UnknownPrefix => (IssueCodes.QuantityWithoutNumber, ErrorMessages.UnknownPrefix(text), ErrorMessages.WriteAQuantity),
            QuantityFaultKind.BadNumber => (IssueCodes.MalformedNumber, ErrorMessages.BadNumber(text, rest), ErrorMessages.WriteDigits),
            QuantityFaultKind.BadGrouping => (IssueCodes.MalformedNumber, ErrorMessages.BadGrouping(text, rest), ErrorMessages.GroupByThree),
            QuantityFaultKind.BadMagnitude => (IssueCodes.MalformedMagnitude, ErrorMessages.BadMagnitude(text, rest), ErrorMessages.WriteAMagnitude),
            QuantityFaultKind.UnknownUnit => (IssueCodes.UnknownUnit, ErrorMessages.UnknownUnit(rest, []), ErrorMessages.UseAUnit(catalog.Nearest(rest))),
            QuantityFaultKind.TwoUnits => (IssueCodes.ConflictingUnits, ErrorMessages.TwoUnits(text, rest), ErrorMessages.KeepOneUnit),
            QuantityFaultKind.TooLong => (IssueCodes.QuantityOutOfRange, ErrorMessages.TooLong(text.Length), ErrorMessages.WriteAQuantity),
            _ => (IssueCodes.QuantityOutOfRange, ErrorMessages.OutOfRange(text), ErrorMessages.UseFewerDigits),
        };
        return new Issue(code, new IssueLocation(Column: Position + 1), message, advice);
    }
}
