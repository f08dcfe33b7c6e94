using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support.Settling;

/// <summary>Reasons of rules as a firm can answer them: a score or a class among all is no fact that it lacks, but depends on the others; what it had earlier is told by the ledger.</summary>
internal static class FirmReasons
{
    /// <summary>Why an evaluation is not settled, each with the missing fact that it is; what only the population or the ledger tells is no missing fact.</summary>
    public static IEnumerable<(UndeterminedReason Reason, FactNeed? Need)> Told(CompiledCatalog catalog, RuleEvaluation evaluation) => evaluation.Found().Select(found =>
        found is { Reason: MissingFact { Fact: var name }, Need.Key: var key } && (GeneratedName.IsScore(key) || catalog.Catalog.Classes.Any(c => c.Gives == key)) ? (new NeedsPopulation(name), null)
        : KeyOf(found) is { } earlier && EarlierOf(catalog.Catalog, earlier) is { } awarded ? (new MissingFact(SupportTexts.Ledger(awarded)), null)
        : found);

    public static IEnumerable<UndeterminedReason> Reasons(CompiledCatalog catalog, RuleEvaluation evaluation) => Told(catalog, evaluation).Select(f => f.Reason);

    public static IEnumerable<FactNeed> MissingFacts(CompiledCatalog catalog, RuleEvaluation evaluation) => Told(catalog, evaluation).Select(f => f.Need).OfType<FactNeed>();

    private static string? KeyOf((UndeterminedReason Reason, FactNeed? Need) found) => found.Need?.Key ?? (found.Reason as InconclusiveBound)?.Key;

    private static LocalizedText? EarlierOf(PolicyCatalog catalog, string key)
    {
        var names = catalog.Policies.Select(p => KeyValuePair.Create(p.Id, p.Name)).Concat(catalog.Groups.Select(g => KeyValuePair.Create(g.Id, g.Name))).ToDictionary(StringComparer.Ordinal);
        return GeneratedName.Find(key, names.Keys.ToHashSet(StringComparer.Ordinal)) is { IsAward: false, Id: var id } ? names[id] : null;
    }
}
