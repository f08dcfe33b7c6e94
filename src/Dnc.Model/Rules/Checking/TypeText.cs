using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>Types in words.</summary>
internal static class TypeText
{
    public static string Of(FormulaType type, Language language)
    {
        var zh = language == Language.Zh;
        var unit = type.IsFigure ? type.DisplayUnit.ToString(language) : "";
        return type.Sort switch
        {
            FormulaSort.Date => zh ? "日期" : "a day",
            FormulaSort.Code => zh ? "代码" : "a code",
            _ when unit.Length == 0 => zh ? "无单位的数" : "a plain number",
            _ => zh ? $"以“{unit}”计的数量" : $"a figure in '{unit}'",
        };
    }

    public static string Of(FactKind kind, Language language) => (kind, language) switch
    {
        (FactKind.Quantity, Language.Zh) => "数量",
        (FactKind.Quantity, _) => "a figure",
        (FactKind.Date, Language.Zh) => "日期",
        (FactKind.Date, _) => "a day",
        (FactKind.Flag, Language.Zh) => "是非项",
        (FactKind.Flag, _) => "a flag",
        (FactKind.Code, Language.Zh) => "代码",
        (FactKind.Code, _) => "a code",
        (FactKind.Codes, Language.Zh) => "代码集合",
        (FactKind.Codes, _) => "a set of codes",
        (FactKind.Label, Language.Zh) => "称号",
        (FactKind.Label, _) => "a label",
        (_, Language.Zh) => "项目清单",
        _ => "a list of items",
    };
}
