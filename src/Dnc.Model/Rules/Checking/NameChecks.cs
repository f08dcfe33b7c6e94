namespace Dnc.Model.Rules.Checking;

/// <summary>Checks the names that rule sets give.</summary>
internal static class NameChecks
{
    private static readonly System.Buffers.SearchValues<char> Allowed =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-");

    public static void Check(RuleSet set, Findings findings)
    {
        CheckForm(set, set.Id, "$.id", findings);
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        Check(set, "facts", "key", set.Facts.Select(f => f.Key), taken, findings);
        Check(set, "parameters", "key", set.Parameters.Select(p => p.Key), taken, findings);
        Check(set, "definitions", "id", set.Definitions.Select(d => d.Id), taken, findings);
        Check(set, "rules", "id", set.Rules.Select(r => r.Id), taken, findings);

        // Questions are named by readings only, and have names of their own.
        var questions = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < set.Questions.Count; i++)
        {
            if (!questions.Add(set.Questions[i].Id.ToString()))
            {
                findings.Add(set, FormattableString.Invariant($"$.questions[{i}].id"), ErrorMessages.DuplicateQuestion(set.Questions[i].Id.ToString()));
            }
        }
    }

    /// <summary>Checks what the sets share: facts of one key are the same, and nothing else has the key of a fact of another set.</summary>
    public static void CheckShared(IReadOnlyCollection<RuleSet> sets, Findings findings)
    {
        var first = new Dictionary<string, (RuleSet Set, FactDefinition Fact)>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            for (var i = 0; i < set.Facts.Count; i++)
            {
                var fact = set.Facts[i];
                if (first.TryAdd(fact.Key, (set, fact)) || first[fact.Key] is var earlier && (ReferenceEquals(earlier.Set, set) || IsSame(earlier.Fact, fact)))
                {
                    continue;
                }

                findings.Add(set, FormattableString.Invariant($"$.facts[{i}]"), ErrorMessages.ConflictingFact(fact.Key, set.Id, earlier.Set.Id));
            }
        }

        foreach (var set in sets)
        {
            // Within one set the name is told as a duplicate.
            var foreign = first.Where(f => !ReferenceEquals(f.Value.Set, set)).ToDictionary(f => f.Key, f => f.Value.Set, StringComparer.Ordinal);
            foreach (var own in set.Facts)
            {
                foreign.Remove(own.Key);
            }

            CheckClashes(set, "parameters", "key", set.Parameters.Select(p => p.Key), foreign, findings);
            CheckClashes(set, "definitions", "id", set.Definitions.Select(d => d.Id), foreign, findings);
            CheckClashes(set, "rules", "id", set.Rules.Select(r => r.Id), foreign, findings);
        }
    }

    /// <summary>Whether a text is spelled as names are.</summary>
    public static bool IsName(string text) => char.IsAsciiLetter(text[0]) && !text.AsSpan().ContainsAnyExcept(Allowed);

    public static void CheckForm(RuleSet set, string name, string path, Findings findings)
    {
        if (!IsName(name))
        {
            findings.Add(set, path, ErrorMessages.BadName(name));
        }
        else if (name == NameTable.AsOf)
        {
            findings.Add(set, path, ErrorMessages.ReservedName(name));
        }
    }

    // Items of items are a fault of their own, and nested without end they could not be compared.
    private static bool IsSame(FactDefinition a, FactDefinition b) =>
        a.Items.Concat(b.Items).Any(i => i.Items.Count > 0) || a with { Note = null } == b with { Note = null };

    private static void CheckClashes(RuleSet set, string list, string member, IEnumerable<string> names, Dictionary<string, RuleSet> facts, Findings findings)
    {
        foreach (var (name, index) in names.Select((n, i) => (n, i)))
        {
            if (facts.TryGetValue(name, out var owner))
            {
                findings.Add(set, FormattableString.Invariant($"$.{list}[{index}].{member}"), ErrorMessages.NameOfFact(name, owner.Id));
            }
        }
    }

    private static void Check(RuleSet set, string list, string member, IEnumerable<string> names, Dictionary<string, string> taken, Findings findings)
    {
        var index = 0;
        foreach (var name in names)
        {
            var place = FormattableString.Invariant($"$.{list}[{index++}]");
            CheckForm(set, name, $"{place}.{member}", findings);
            if (!taken.TryAdd(name, place))
            {
                findings.Add(set, $"{place}.{member}", ErrorMessages.DuplicateName(name, taken[name]));
            }
        }
    }
}
