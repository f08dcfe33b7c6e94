using System.Globalization;
using Dnc.Model.Primitives;

namespace Dnc.Model.Quantities;

/// <summary>The texts of this room's errors.</summary>
internal static class ErrorMessages
{
    public static LocalizedText WriteAQuantity { get; } = new("请写成“数字＋量级＋单位”，如“2000亿元”。", "Write a figure, a magnitude if any, and a unit, such as '2000亿元' or '350,000 m²'.");

    public static LocalizedText WriteDigits { get; } = new("请用阿拉伯数字，至多一个小数点，如“1728.04”。", "Write digits with at most one point between digits, such as '1728.04'.");

    public static LocalizedText GroupByThree { get; } = new("请每三位分节，如“1,728”，或不分节。", "Group by three digits, as in '1,728', or do not group.");

    public static LocalizedText WriteAMagnitude { get; } = new("可用：十、百、千、万、亿及“百万”“千万”“百亿”“万亿”等。", "Use 十, 百, 千, 万, 亿 or a combination such as 百万, 千万, 百亿 or 万亿.");

    public static LocalizedText KeepOneUnit { get; } = new("请只保留一个单位。", "Keep one unit.");

    public static LocalizedText UseFewerDigits { get; } = new("请减少位数：有效数字至多28位。", "Write fewer digits: at most 28 are held exactly.");

    public static LocalizedText WriteABound { get; } = new(
        "请写成“≥200家”“超过2000亿元”“600名左右”或“5%~6%”。", "Write '≥200家', 'more than 200 enterprises', 'about 600 people' or '5%~6%'.");

    public static LocalizedText WriteAWholeNumber { get; } = new("请写整数，如“200家”。", "Write a whole number, such as '200 enterprises'.");

    public static LocalizedText NotARational(string? text) => new(
        $"“{text}”不是有理数：应为整数、小数或分数，如“2/3”“0.6667”。", $"'{text}' is not a rational number: expected a whole number, a decimal or a fraction such as '2/3' or '0.6667'.");

    public static LocalizedText NotACurrency(string? text) => new(
        $"“{text}”不是已知的货币代码：应为ISO 4217的三个大写字母，如“CNY”。", $"'{text}' is not the code of a known currency: expected three capitals of ISO 4217, such as 'CNY'.");

    public static LocalizedText NoNumber(string text) => new($"“{text}”中没有数字。", $"'{text}' has no figure.");

    public static LocalizedText UnknownPrefix(string text) => new(
        $"“{text}”的数字前只能有货币（如“USD”“人民币”）或“百分之”“千分之”。", $"In '{text}' only a currency (such as 'USD' or '人民币'), 百分之 or 千分之 may stand before the figure.");

    public static LocalizedText BadNumber(string text, string rest) => new($"“{text}”中的“{rest}”不是完整的数字。", $"In '{text}', '{rest}' is not one figure.");

    public static LocalizedText BadGrouping(string text, string rest) => new($"“{text}”中“{rest}”的千分位不正确。", $"In '{text}', the commas of '{rest}' do not group by three digits.");

    public static LocalizedText BadMagnitude(string text, string rest) => new($"“{text}”中“{rest}”的量级不正确。", $"In '{text}', '{rest}' does not begin with a magnitude.");

    public static LocalizedText TwoUnits(string text, string rest) => new($"“{text}”有两个单位（在“{rest}”处）。", $"'{text}' has two units (at '{rest}').");

    public static LocalizedText TooLong(int length) => new(
        $"文字长{Text(length)}字，超过{Text(QuantityText.MaxLength)}字，不是数量。", $"A text of {Text(length)} characters is not a quantity: at most {Text(QuantityText.MaxLength)} are read.");

    public static LocalizedText OutOfRange(string text) => new($"“{text}”的位数过多，无法精确保存。", $"'{text}' has more digits than can be held exactly.");

    public static LocalizedText UnknownUnit(string unit, ValueList<string> nearest) =>
        nearest.Count == 0
            ? new($"“{unit}”不是已知的单位。", $"'{unit}' is not a known unit.")
            : new($"“{unit}”不是已知的单位；相近的有：{string.Join('、', nearest)}。", $"'{unit}' is not a known unit; near it are: {string.Join(", ", nearest)}.");

    public static LocalizedText UseAUnit(ValueList<string> nearest) =>
        nearest.Count == 0
            ? new("请用目录中的单位，如“元”“平方米”“%”“家”，或将其加入单位目录。", "Use a unit of the catalogue, such as '元', 'm²', '%' or '家', or add this one to the catalogue.")
            : new($"是否为：{string.Join('、', nearest)}？否则请将其加入单位目录。", $"Did you mean {string.Join(" or ", nearest)}? Otherwise add the unit to the catalogue.");

    public static LocalizedText Incomparable(Unit left, Unit right) => new(
        $"“{left.Id}”与“{right.Id}”不是同类单位，不能相加或比较。", $"The units '{left.Id}' and '{right.Id}' measure different things and cannot be added, converted or compared.");

    public static LocalizedText NoCommonUnit(Unit left, Unit right) => new(
        $"“{left.Id}”与“{right.Id}”互不能精确换算。", $"Neither of the units '{left.Id}' and '{right.Id}' is a decimal number of the other.");

    public static LocalizedText NotExact(Quantity quantity, Unit unit) => new(
        $"{quantity.ToString(Language.Zh)}不能精确换算为“{unit.Id}”。", $"{quantity.ToString(Language.En)} cannot be expressed exactly in the unit '{unit.Id}'.");

    public static LocalizedText CurrencyMismatch(Currency left, Currency right) => new(
        $"{left}与{right}是不同的货币，须按注明日期的汇率换算后才能计算。", $"Amounts in '{left}' and '{right}' meet only after a conversion at a dated rate.");

    public static LocalizedText WrongDimension(string text, LocalizedText wanted) => new($"“{text}”不是{wanted.Zh}。", $"'{text}' is not {wanted.En}.");

    public static LocalizedText NotAWholeCount(string text) => new($"“{text}”不是可计数的整数。", $"'{text}' is not a whole number of things that can be counted.");

    public static LocalizedText MalformedBound(string text) => new($"“{text}”的比较词相互矛盾或不完整。", $"The words of comparison in '{text}' contradict each other or are not complete.");

    public static LocalizedText BadRange(string text) => new(
        $"“{text}”的上下限不可比，或上限小于下限。", $"The ends of '{text}' do not compare, or the upper one is below the lower one.");

    public static Issue NoUnitAfterSlash(string text) => new(
        IssueCodes.UnknownUnit,
        IssueLocation.Whole,
        new($"“/”后应为单位，而非“{text}”。", $"A unit is expected after '/', found '{text}'."),
        new("请按此写法：30元/平方米/月。", "Write it like 30元/平方米/月."));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
