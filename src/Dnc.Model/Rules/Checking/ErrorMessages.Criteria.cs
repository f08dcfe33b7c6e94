using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Rules.Checking;

/// <content>Criteria, codes, scores and readings.</content>
internal static partial class ErrorMessages
{
    public static Finding EmptyCriteria(bool all) => Warning(
        IssueCodes.EmptyCriteria,
        all ? "all中没有条件，因此总是成立。" : "any中没有条件，因此总不成立。",
        all ? "There is no criterion in all, so that it always holds." : "There is no criterion in any, so that it never holds.",
        "请补上条件，或直接写true、false。",
        "Add criteria, or write true or false.");

    public static Finding WithinWithoutEnds() => Warning(
        IssueCodes.EmptyCriteria,
        "期限两端都没有写，因此总是成立。",
        "Neither end is given, so that every day lies within.",
        "请写from或to。",
        "Write from or to.");

    public static Finding CountOutOfRange(int count, int of) => Error(
        IssueCodes.CountOutOfRange,
        $"要求满足{count}项，而条件共{of}项。",
        $"The number to hold is {count}, of {of} criteria.",
        "请写1至条件总数之间的数。",
        "Write a number from 1 to the number of criteria.");

    public static Finding ComparisonAbout() => Error(
        IssueCodes.ComparatorDoesNotFit,
        "“左右”须用about，才能写明允许偏差。",
        "Nearness is no comparison: it needs a tolerance.",
        "请改用{\"about\": {\"of\": …, \"figure\": …, \"tolerance\": …}}。",
        "Use {\"about\": {\"of\": …, \"figure\": …, \"tolerance\": …}}.");

    public static Finding UpperMissing() => Error(
        IssueCodes.ComparatorDoesNotFit,
        "between缺少上限。",
        "The comparison between has no upper end.",
        "请写三项：数值、下限、上限。",
        "Write three parts: the formula, the lower end and the upper end.");

    public static Finding UpperNotNeeded() => Error(
        IssueCodes.ComparatorDoesNotFit,
        "只有between有上限。",
        "Only between has an upper end.",
        "请删去第三项，或改用between。",
        "Remove the third part, or use between.");

    public static Finding UpperBelowLower(CompoundQuantity low, CompoundQuantity high) => Warning(
        IssueCodes.ComparatorDoesNotFit,
        $"上限“{high}”小于下限“{low}”，因此总不成立。",
        $"The upper end '{high.ToString(Language.En)}' is below the lower end '{low.ToString(Language.En)}', so that it never holds.",
        "请对调两端或改正。",
        "Exchange or correct the ends.");

    public static Finding ToleranceDoesNotFit(FormulaType type) => Error(
        IssueCodes.NearnessDoesNotFit,
        $"允许偏差不适用于{TypeText.Of(type, Language.Zh)}。",
        $"The tolerance cannot be applied to {TypeText.Of(type, Language.En)}.",
        "请用相同单位的偏差或相对偏差；比率的偏差写百分点。",
        "Use a width in a unit that compares, or a relative one; for a ratio use percentage points.");

    public static Finding BlankCode() => Error(
        IssueCodes.UnknownCode,
        "代码是空的。",
        "The code is blank.",
        "请写出代码。",
        "Write the code.");

    public static Finding UnknownCode(string code, ValueList<CodeName> known, string? near) => Error(
        IssueCodes.UnknownCode,
        $"“{Short(code)}”不在所列代码之中：{List(known.Select(c => c.Code), Language.Zh)}。",
        $"'{Short(code)}' is none of the codes listed: {List(known.Select(c => c.Code), Language.En)}.",
        near is null ? "请改正代码，或把它加入codes。" : $"是否指代码“{near}”？",
        near is null ? "Correct the code, or add it to codes." : $"Did you mean the code '{near}'?");

    public static Finding ShadowedCode(string code) => Warning(
        IssueCodes.ShadowedCode,
        $"代码“{Short(code)}”前面已经列出，此处不起作用。",
        $"The code '{Short(code)}' is covered by an earlier entry, so that this one has no effect.",
        "请删去，或调整次序。",
        "Remove it, or change the order.");

    public static Finding CodesOfNoClassification(string id) => Error(
        IssueCodes.CodesOfNoClassification,
        $"“{Short(id)}”列出了代码，但其结果不是代码。",
        $"'{Short(id)}' lists codes, and gives no code.",
        "请删去codes，或让计算式给出代码。",
        "Remove codes, or let its formula give a code.");

    public static Finding DuplicatePart(string id) => Error(
        IssueCodes.ScoreDoesNotFit,
        $"评分项“{Short(id)}”出现两次。",
        $"The part '{Short(id)}' stands in the score twice.",
        "请改用别的标识。",
        "Change one of the identifiers.");

    public static Finding MostDoesNotFit(CompoundQuantity most) => Error(
        IssueCodes.ScoreDoesNotFit,
        $"最高分“{most}”应为不小于零、没有单位的数。",
        $"The most points, '{most.ToString(Language.En)}', should be a plain number that is not negative.",
        "请改正most；不设上限时删去它。",
        "Correct most, or remove it where there is no limit.");

    public static Finding NoPoints(FormulaType type) => Error(
        IssueCodes.ScoreDoesNotFit,
        $"分数应为没有单位的数，而这是{TypeText.Of(type, Language.Zh)}。",
        $"Points should be plain numbers; this is {TypeText.Of(type, Language.En)}.",
        "请用bands等把数量换成分数。",
        "Turn the figure into points, by bands for example.");

    public static Finding NotAScore() => Error(
        IssueCodes.ScoreDoesNotFit,
        "passes须针对评分（score）或其名称。",
        "What passes should be a score, or the name of one.",
        "请改为score；普通比较用atLeast。",
        "Write a score; for a plain comparison use atLeast.");

    public static Finding MarkComparator(Comparator comparator) => Error(
        IssueCodes.ScoreDoesNotFit,
        $"合格线只能用atLeast或moreThan，而此处是{comparator.OperatorWord()}。",
        $"A pass mark is reached by atLeast or moreThan, not by {comparator.OperatorWord()}.",
        "请改用其中之一。",
        "Use one of the two.");

    public static Finding UnknownPart(string part, string? near) => Error(
        IssueCodes.ScoreDoesNotFit,
        $"评分中没有“{Short(part)}”这一项。",
        $"The score has no part '{Short(part)}'.",
        near is null ? "请改正part。" : $"是否指评分项“{near}”？",
        near is null ? "Correct part." : $"Did you mean the part '{near}'?");

    public static Finding UnknownQuestion(string question, string? near) => Error(
        IssueCodes.ReadingsDoNotFit,
        $"没有名为“{Short(question)}”的问题。",
        $"There is no question '{Short(question)}'.",
        near is null ? "请在questions中写明该问题。" : $"是否指问题“{near}”？",
        near is null ? "State it in questions." : $"Did you mean the question '{near}'?");

    public static Finding OptionsDoNotFit(string question, ValueList<string> found, ValueList<string> expected) => Error(
        IssueCodes.ReadingsDoNotFit,
        $"问题“{Short(question)}”的解释是：{List(expected, Language.Zh)}；此处写的是：{List(found, Language.Zh)}。",
        $"The question '{Short(question)}' has the options {List(expected, Language.En)}; here are {List(found, Language.En)}.",
        "请为每种解释各写一项，不多不少。",
        "Write one entry for each option, and no others.");

    public static Finding UnknownPredicate(string name, IEnumerable<string> known) => Error(
        IssueCodes.UnknownPredicate,
        $"没有提供名为“{Short(name)}”的外部判断；已提供：{List(known.DefaultIfEmpty("—"), Language.Zh)}。",
        $"The host gives no predicate '{Short(name)}'; it gives: {List(known.DefaultIfEmpty("none"), Language.En)}.",
        "请改正名称，或在编译时提供该判断。",
        "Correct the name, or give the predicate when compiling.");
}
