namespace Dnc.Model.Rules.Checking;

/// <summary>Warns of what nothing names.</summary>
internal static class UnusedNames
{
    public static void Check(RuleSet set, NameTable names, Findings findings)
    {
        // A set of facts and parameters alone is there for others.
        if (set.Rules.Count == 0 && set.Definitions.Count == 0)
        {
            return;
        }

        Check("facts", set.Facts.Select(f => f.Key), names.UsedFacts.Contains);
        Check("parameters", set.Parameters.Select(p => p.Key), IsNamed);
        Check("questions", set.Questions.Select(q => q.Id.ToString()), q => IsNamed(NodeChecker.QuestionMark + q));
        if (set.Rules.Count > 0)
        {
            Check("definitions", set.Definitions.Select(d => d.Id), IsNamed);
        }

        bool IsNamed(string name) => names.UsedNames.Contains((set.Id, name));

        void Check(string list, IEnumerable<string> all, Func<string, bool> isUsed)
        {
            foreach (var (name, index) in all.Select((n, i) => (n, i)).Where(n => !isUsed(n.n)))
            {
                findings.Add(set, FormattableString.Invariant($"$.{list}[{index}]"), ErrorMessages.Unused(name));
            }
        }
    }
}
