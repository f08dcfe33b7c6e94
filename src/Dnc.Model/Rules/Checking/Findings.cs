using Dnc.Model.Primitives;

namespace Dnc.Model.Rules.Checking;

/// <summary>Findings with their places, as issues.</summary>
internal sealed class Findings(string home)
{
    private readonly List<Issue> _issues = [];

    public IReadOnlyList<Issue> Issues => _issues;

    /// <summary>The identifier of the rule set that is checked; issues of other sets name theirs.</summary>
    public string Home => home;

    public void Add(RuleSet set, string path, Finding finding)
    {
        var document = string.Equals(set.Id, home, StringComparison.Ordinal) ? null : set.Id;
        _issues.Add(new Issue(finding.Code, new IssueLocation(document, path), finding.Message, finding.Advice, finding.Severity));
    }
}
