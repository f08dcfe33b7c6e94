using Dnc.Model.Primitives;
using Dnc.Model.Projects.Progress;
using Dnc.Model.Rules;
using Dnc.Model.Time;

namespace Dnc.Model.Projects.Lights;

/// <summary>Rules that give projects red, yellow or green lights, one for each aspect (红黄绿灯规则).</summary>
/// <remarks>
/// The bands are data in a rule document, and its analysis proves which figures no band covers. Where a published rule has such a hole, there is no light
/// and the reason says so: nothing is chosen for the rule.
/// </remarks>
public sealed class LightScheme
{
    private LightScheme(CompiledRules rules, ValueList<RuleDefinition> aspects)
    {
        Rules = rules;
        Aspects = aspects;
    }

    /// <summary>The rules.</summary>
    public CompiledRules Rules { get; }

    /// <summary>The rules that tell a light each, in the order of the document.</summary>
    public ValueList<RuleDefinition> Aspects { get; }

    /// <summary>The lights, from good to bad.</summary>
    public ValueList<CodeName> Lights => Aspects[0].Codes;

    /// <summary>Takes rules as lights.</summary>
    /// <param name="rules">Rules each of which gives a code of the list in its <see cref="RuleDefinition.Codes"/>, told from good to bad and the same for all. Definitions are no lights.</param>
    /// <returns>The scheme, or an issue for each rule that does not fit.</returns>
    public static Result<LightScheme> Create(CompiledRules rules)
    {
        var aspects = Guard.NotNull(rules).Rules.Rules;
        var issues = aspects.Where(a => a.Node is not Formula || a.Codes.Count == 0).Select(a => ErrorMessages.NotALight(a.Id)).ToList();
        if (aspects.Count == 0)
        {
            issues.Add(ErrorMessages.NotALight(rules.Rules.Id));
        }
        else
        {
            issues.AddRange(aspects.Where(a => a.Codes.Count > 0 && !a.Codes.Select(c => c.Code).SequenceEqual(aspects[0].Codes.Select(c => c.Code), StringComparer.Ordinal))
                .Select(a => ErrorMessages.OtherLights(a.Id, aspects[0].Id)));
        }

        return issues.Count > 0 ? Result.Failed<LightScheme>(issues.ToValueList()) : Result.Of(new LightScheme(rules, aspects));
    }

    /// <summary>The lights of a project at the end of a month.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="project">The project.</param>
    /// <param name="month">The month.</param>
    /// <param name="asOf">The day of stages and libraries, and up to when records count.</param>
    /// <returns>A light for each aspect, or why there is none.</returns>
    /// <exception cref="KeyNotFoundException">The project is not in the portfolio.</exception>
    public ProjectLights Of(ProjectPortfolio portfolio, ProjectId project, ReportingPeriod month, AsOf asOf) =>
        Of(project, ProjectFacts.Of(portfolio, project, month, asOf, Rules.Facts), asOf);

    /// <summary>The lights of a project whose facts the host gives.</summary>
    /// <param name="project">The project.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The day, and up to when records count.</param>
    /// <returns>A light for each aspect, or why there is none.</returns>
    public ProjectLights Of(ProjectId project, FactSet facts, AsOf asOf) =>
        new(project, Aspects.Select(a => new AspectLight(Rules.Evaluate(a.Id, facts, asOf), Lights)).ToValueList(), Lights);

    internal ProjectLights Of(ProjectPortfolio portfolio, ProjectId project, ReportingPeriod month, AsOf asOf, ProgressVintage reports) =>
        Of(project, ProjectFacts.Of(portfolio, project, month, asOf, Rules.Facts, reports), asOf);
}
