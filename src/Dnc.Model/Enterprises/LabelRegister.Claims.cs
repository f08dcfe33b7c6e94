using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Time;
using NodaTime;

namespace Dnc.Model.Enterprises;

/// <content>What the register says to rules.</content>
public sealed partial class LabelRegister
{
    private const string Any = "*";

    /// <summary>What the register says about the labels that rules ask for.</summary>
    /// <param name="enterprise">The enterprise.</param>
    /// <param name="catalog">The facts of the rules.</param>
    /// <returns>
    /// Claims for each label of the catalogue of which there is a record or that is declared complete: what each source said whenever something was
    /// recorded, so that any vintage can be asked for.
    /// </returns>
    /// <remarks>
    /// The times that sources tell of add up. Where they tell of one holding differently (their times overlap and are not the same), each claims its own
    /// times, and the conflict is for the reader of the evaluation to see.
    /// </remarks>
    public ValueList<FactClaim> ClaimsOf(EnterpriseId enterprise, FactCatalog catalog)
    {
        var claims = new List<FactClaim>();
        History<EnterpriseLabel>? own = null;
        foreach (var fact in Guard.NotNull(catalog).Facts.Where(f => f is { Kind: FactKind.Label, Scope: FactScope.Subject }))
        {
            own ??= OwnHistory(enterprise);
            claims.AddRange(Claims(enterprise, fact.Key, own));
        }

        return claims.ToValueList();
    }

    private static string Subject(EnterpriseId enterprise, EnterpriseLabel label) => $"{enterprise} {label.Key} {label.Level}";

    private static string EnterpriseOf(string subject) => subject[..subject.IndexOf(' ', StringComparison.Ordinal)];

    private static string KeyOf(string subject) => subject[(subject.IndexOf(' ', StringComparison.Ordinal) + 1)..subject.LastIndexOf(' ')];

    // What corrects a record of an enterprise belongs to its history, though it may be about another one.
    private static ILookup<string, HistoryEntry<EnterpriseLabel>> Index(History<EnterpriseLabel> history)
    {
        var owners = history.Entries.Where(e => e.Id is not null).ToDictionary(e => e.Id!, e => EnterpriseOf(e.Subject), StringComparer.Ordinal);
        return history.Entries
            .SelectMany(e => new[] { EnterpriseOf(e.Subject), e.Supersedes is { } id ? owners.GetValueOrDefault(id) : null }
                .OfType<string>().Distinct(StringComparer.Ordinal).Select(o => (Owner: o, Entry: e)))
            .ToLookup(p => p.Owner, p => p.Entry, StringComparer.Ordinal);
    }

    private static IEnumerable<HistoryEntry<EnterpriseLabel>> Standing(EnterpriseId enterprise, History<EnterpriseLabel> own, Instant? knownAt) =>
        own.KnownAt(knownAt).Entries.Where(e => EnterpriseOf(e.Subject) == enterprise.ToString());

    private static LocalDate? CompleteSince(IEnumerable<CompletenessDeclaration> declarations, Instant knownAt) =>
        DateRanges.Merged(declarations.Where(d => d.RecordedAt <= knownAt).Select(d => d.Range)) is [.., { IsOpen: true } last] ? last.Start : null;

    private History<EnterpriseLabel> OwnHistory(EnterpriseId enterprise) => History<EnterpriseLabel>.Empty.AppendAll(_byEnterprise.Value[enterprise.ToString()]).OrThrow();

    private IEnumerable<FactClaim> Claims(EnterpriseId enterprise, string key, History<EnterpriseLabel> own)
    {
        var about = (string?[])[null, $"{enterprise} {key}", $"{enterprise} {Any}", $"{Any} {key}"];
        var declared = History.Declarations.Where(d => about.Contains(d.Subject)).OrderBy(d => d.RecordedAt).ThenBy(d => d.Source.Id, StringComparer.Ordinal).ToList();
        var entries = own.Entries.Where(e => EnterpriseOf(e.Subject) == enterprise.ToString() && KeyOf(e.Subject) == key).ToList();
        var speakers = entries.GroupBy(e => e.Source.Id, StringComparer.Ordinal).Select(g => (g.MinBy(e => e.RecordedAt)!.Source, Since: g.Min(e => e.RecordedAt))).ToList();
        if (speakers.Count == 0 && declared.Count > 0)
        {
            speakers.Add((declared[0].Source, declared[0].RecordedAt));
        }

        // A correction of another enterprise's record changes what is known at its instant too.
        foreach (var instant in own.Entries.Select(e => e.RecordedAt).Concat(declared.Select(d => d.RecordedAt)).Distinct().Order())
        {
            var standing = Standing(enterprise, own, instant).Where(e => e.Value.Key == key).ToList();
            var since = CompleteSince(declared, instant);
            foreach (var (source, _) in speakers.Where(s => s.Since <= instant))
            {
                yield return new FactClaim(key, FactTime.None, Claim(standing, source, since), source, instant);
            }
        }
    }

    private static FactLabel Claim(List<HistoryEntry<EnterpriseLabel>> standing, SourceReference source, LocalDate? since)
    {
        var own = standing.Where(e => e.Source.Id == source.Id).Select(e => e.Valid).ToList();
        var others = standing.Select(e => e.Valid).Where(v => !own.Exists(o => o.Overlaps(v)));
        return new FactLabel([.. DateRanges.Merged(own.Concat(others))], since == Dates.Min ? null : since, IsComplete: since is not null);
    }
}
