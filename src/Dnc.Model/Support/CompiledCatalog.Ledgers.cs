using Dnc.Model.Primitives;
using Dnc.Model.Support.Ledgers;

namespace Dnc.Model.Support;

public sealed partial class CompiledCatalog
{
    /// <summary>What is doubtful about a ledger under this catalogue: policies and instalments that it does not have, each once.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <returns>Warnings; empty when every entry is of a policy of the catalogue. Awards of other catalogues are legitimate, and count for nothing here.</returns>
    public ValueList<Issue> DoubtsOf(AwardLedger ledger)
    {
        var policies = Catalog.Policies.ToDictionary(p => p.Id, StringComparer.Ordinal);
        return Guard.NotNull(ledger).Entries.Select(e => (e.Policy, e.Instalment)).Distinct().Select(e =>
            !policies.TryGetValue(e.Policy, out var policy) ? Compiling.ErrorMessages.UnknownLedgerPolicy(e.Policy, policies.Keys)
            : e.Instalment is { } part && policy.Instalments.All(i => i.Id != part) ? Compiling.ErrorMessages.UnknownLedgerInstalment(e.Policy, part, policy.Instalments.Select(i => i.Id))
            : null).OfType<Issue>().ToValueList();
    }
}
