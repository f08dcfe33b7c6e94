using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using NodaTime.Text;

namespace Dnc.Model.Enterprises;

/// <summary>The texts of this room's issues.</summary>
internal static class ErrorMessages
{
    public static Issue MalformedIndustryCode(string? text) => new(
        IssueCodes.MalformedIndustryCode,
        IssueLocation.Whole,
        new LocalizedText($"“{text}”不是行业代码：应为两至四位数字，前面可加门类字母。", $"'{text}' is no industry code: two to four digits, which the letter of the section may precede, are."),
        new LocalizedText("请按GB/T 4754-2017填写，如38、3811或C3811。", "Write it by GB/T 4754-2017, such as 38, 3811 or C3811."));

    public static Issue UnknownIndustryDivision(string text, string division) => new(
        IssueCodes.UnknownIndustryDivision,
        IssueLocation.Whole,
        new LocalizedText($"行业代码“{text}”的大类“{division}”不存在：GB/T 4754-2017的大类为01至97。", $"The division {division} of '{text}' does not exist: those of GB/T 4754-2017 run from 01 to 97."),
        new LocalizedText("请核对前两位；按旧版标准编的代码须先换算。", "Check the first two digits; a code of an earlier edition has to be converted first."));

    public static Issue OtherIndustrySection(string text, char section, IndustryDivision division) => new(
        IssueCodes.OtherIndustrySection,
        IssueLocation.Whole,
        new LocalizedText($"“{text}”写的门类是{section}，而大类{division.Code}属于门类{division.Section.Code}。", $"'{text}' names the section {section}, but the division {division.Code} lies in {division.Section.Code}."),
        new LocalizedText("请改正字母或数字，或者不写字母。", "Correct the letter or the digits, or leave the letter out."));

    public static Issue NotAnEnterpriseId(string? text) => new(
        IssueCodes.NotAnEnterpriseId,
        IssueLocation.Whole,
        new LocalizedText($"“{text}”不能用作企业标识。", $"'{text}' cannot identify an enterprise."),
        new LocalizedText("请用统一社会信用代码，或以字母、数字开头的至多80个字母、数字、点、下划线、连字符。", "Use the unified social credit code, or up to 80 letters, digits, dots, underscores and hyphens that begin with a letter or digit."));

    public static Issue FaultyCreditCode(string text, LocalizedText fault) => new(
        IssueCodes.FaultyCreditCode,
        IssueLocation.Whole,
        new LocalizedText($"统一社会信用代码“{text}”有误：{fault.Zh}", $"The unified social credit code '{text}' is faulty: {fault.En}"),
        new LocalizedText("请与营业执照核对；若是自编标识，请加小写字母或连字符以示区别。", "Check it against the licence; where it is an identifier of your own, tell it apart by a small letter or a hyphen."));

    public static Issue EmptyLadder(string ladder) => new(
        IssueCodes.EmptyLadder,
        IssueLocation.At("$.tiers"),
        new LocalizedText($"梯度“{ladder}”没有层级。", $"The ladder '{ladder}' has no tiers."),
        new LocalizedText("请从低到高列出层级。", "List the tiers, from the lowest to the highest."));

    public static Issue DuplicateTier(string tier, int index) => new(
        IssueCodes.DuplicateTier,
        At(index, "id"),
        new LocalizedText($"层级标识“{tier}”重复。", $"The tier '{tier}' is there twice."),
        new LocalizedText("请为每个层级使用不同的标识。", "Give each tier an identifier of its own."));

    public static Issue UnknownTierCriterion(Tier tier, int index, CompiledRules rules)
    {
        var near = Spelling.Nearest(tier.Criterion, rules.Rules.Rules.Concat(rules.Rules.Definitions).Select(d => d.Id));
        return new(
            IssueCodes.UnknownTierCriterion,
            At(index, "criterion"),
            new LocalizedText($"规则集“{rules.Rules.Id}”没有层级“{tier.Id}”所用的“{tier.Criterion}”。", $"The rules '{rules.Rules.Id}' have no '{tier.Criterion}', by which the tier '{tier.Id}' is judged."),
            near is null
                ? new LocalizedText("请定义该条件，或改用已有的名称；引用其他文件时写“文件:名称”。", "Define it, or give the name of one that there is; for another document write document:name.")
                : new LocalizedText($"是否应为“{near}”？", $"Is '{near}' meant?"));
    }

    public static Issue TierWithoutVerdict(Tier tier, int index) => new(
        IssueCodes.TierWithoutVerdict,
        At(index, "criterion"),
        new LocalizedText($"层级“{tier.Id}”所用的“{tier.Criterion}”是数值，不是条件。", $"'{tier.Criterion}', by which the tier '{tier.Id}' is judged, is a value and no criterion."),
        new LocalizedText("请改用一个条件，例如把数值与限额比较。", "Name a criterion, such as one that compares the value with a limit."));

    public static Issue NotALadder(string name) => new(
        IssueCodes.NotALadder,
        IssueLocation.Whole,
        new LocalizedText($"“{name}”不能读作梯度：应为分情形的分类，每个情形以一个条件的名称判断，得出一个代码。", $"'{name}' cannot be read as a ladder: a case is, each branch of which goes by the name of a criterion and gives a code."),
        new LocalizedText("请把每个层级的条件单独定义，再从高到低列入分情形。", "Define the criterion of each tier by itself, and list them in the case, the highest first."));

    public static Issue NotInCultivation(string enterprise, CultivationStep step) => new(
        IssueCodes.NotInCultivation,
        IssueLocation.Whole,
        new LocalizedText(
            $"企业{enterprise}在{Day(step)}不在培育库中，不能登记“{Name(step, Language.Zh)}”。",
            $"The enterprise {enterprise} is not in the register on {Day(step)}, so that no {Name(step, Language.En)} can be recorded."),
        new LocalizedText("请先登记入库，或核对日期。", "Record its entry first, or check the day."));

    public static Issue AlreadyInCultivation(string enterprise, CultivationStep step, CultivationStep inside) => new(
        IssueCodes.AlreadyInCultivation,
        IssueLocation.Whole,
        new LocalizedText(
            $"企业{enterprise}自{Day(inside)}起已在培育库中，不能在{Day(step)}再次入库。",
            $"The enterprise {enterprise} has been in the register since {Day(inside)} and cannot enter it again on {Day(step)}."),
        new LocalizedText("请先登记出库或退出；若是更正入库日期，请指明所更正的记录。", "Record that it left first; where the day of entry is corrected, name the record that is superseded."));

    private static string Day(CultivationStep step) => LocalDatePattern.Iso.Format(step.On);

    private static string Name(CultivationStep step, Language language) => (step.Kind, language) switch
    {
        (CultivationStepKind.Progress, Language.Zh) => "培育进展",
        (CultivationStepKind.Graduation, Language.Zh) => "认定出库",
        (CultivationStepKind.Exit, Language.Zh) => "退出",
        (_, Language.Zh) => "入库",
        (CultivationStepKind.Progress, _) => "progress",
        (CultivationStepKind.Graduation, _) => "graduation",
        (CultivationStepKind.Exit, _) => "exit",
        _ => "entry",
    };

    private static IssueLocation At(int index, string member) => IssueLocation.At(FormattableString.Invariant($"$.tiers[{index}].{member}"));
}
