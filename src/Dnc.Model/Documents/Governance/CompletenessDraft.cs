using Dnc.Model.Governance.Responsibilities;
using Dnc.Model.Primitives;
using Dnc.Model.Time;

namespace Dnc.Model.Documents.Governance;

/// <summary>A declaration of completeness with the list that it is about.</summary>
internal abstract record CompletenessDraft(CompletenessDeclaration Declaration);

internal sealed record CompleteResponsibilities(CompletenessDeclaration Declaration, ResponsibilitySubject? Of) : CompletenessDraft(Declaration);

internal sealed record CompleteHoldings(CompletenessDeclaration Declaration, string? Item, OrganizationId? Unit) : CompletenessDraft(Declaration);

internal sealed record CompleteSubmissions(CompletenessDeclaration Declaration, DutyId? Duty) : CompletenessDraft(Declaration);

internal sealed record CompleteMeetings(CompletenessDeclaration Declaration, CommitmentId? Cadence) : CompletenessDraft(Declaration);

internal sealed record CompleteMilestones(CompletenessDeclaration Declaration, CommitmentId? Commitment) : CompletenessDraft(Declaration);

internal sealed record CompleteMembers(CompletenessDeclaration Declaration, OrganizationId Class) : CompletenessDraft(Declaration);
