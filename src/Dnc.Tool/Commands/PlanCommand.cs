using System.CommandLine;
using System.Text;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;

namespace Dnc.Tool.Commands;

/// <summary><c>dnc plan show</c>.</summary>
internal static class PlanCommand
{
    public static Command Create(ToolOutput output)
    {
        var plan = CommonOptions.Plan();
        var section = new Option<string?>("--section") { Description = "Only this section and those below it" };
        var kind = new Option<CommitmentKind?>("--kind") { Description = "Only commitments of this kind" };
        var lang = CommonOptions.Lang();
        var show = new Command("show", "Prints a plan as an outline.") { plan, section, kind, lang };
        show.SetAction(parsed =>
        {
            var language = CommonOptions.Language(parsed, lang);
            return DncCommandLine.Guarded(output, language, () =>
            {
                if (InputFiles.Plan(parsed.GetRequiredValue(plan), output, language) is not { } read)
                {
                    return ExitCode.BadInput;
                }

                output.Print(Outline(read, Root(read, parsed.GetValue(section)), parsed.GetValue(kind), language));
                return ExitCode.Fine;
            });
        });
        return new Command("plan", "Looks at plans.") { show };
    }

    private static Section? Root(Plan plan, string? id) => id is null
        ? null
        : plan.Sections.FirstOrDefault(s => s.Id.ToString() == id) ?? throw new BadInputException(ToolMessages.UnknownSection(id, plan.Id.ToString()));

    private static string Outline(Plan plan, Section? root, CommitmentKind? kind, Language language)
    {
        var builder = new StringBuilder();
        var zh = language == Language.Zh;
        builder.Append(plan.Name[language]).Append('\n');
        builder.AppendJoin(zh ? "，" : ", ", plan.Commitments.GroupBy(c => c.Kind).Select(g => FormattableString.Invariant($"{g.Key.ToString().ToLowerInvariant()} {g.Count()}"))).Append('\n');
        builder.Append(zh ? "未定解释：" : "open readings: ").Append(plan.Interpretations.Count(i => !i.IsNote && i.Reading.ChoiceAt(null) is null)).Append('\n');
        foreach (var section in root is null ? plan.SectionsIn(null) : [root])
        {
            Append(builder, plan, section, 0, kind, language);
        }

        return builder.ToString();
    }

    private static void Append(StringBuilder builder, Plan plan, Section section, int depth, CommitmentKind? kind, Language language)
    {
        builder.Append(' ', depth * 2).Append(section.Id).Append("  ").Append(section.Name[language]).Append('\n');
        foreach (var commitment in plan.CommitmentsIn(section.Id).Where(c => kind is null || c.Kind == kind))
        {
            builder.Append(' ', (depth + 1) * 2).Append(commitment.Id).Append("  ").Append(commitment.Name[language]);
            builder.Append(FormattableString.Invariant($"  [{commitment.Kind.ToString().ToLowerInvariant()}, {commitment.Strength.ToString().ToLowerInvariant()}]"));
            builder.Append(commitment is Target t ? $"  {t.Specification.Bound.ToString(language)}" : "").Append('\n');
        }

        foreach (var child in plan.SectionsIn(section.Id))
        {
            Append(builder, plan, child, depth + 1, kind, language);
        }
    }
}
