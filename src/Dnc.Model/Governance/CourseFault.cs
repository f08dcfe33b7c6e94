using Dnc.Model.Primitives;

namespace Dnc.Model.Governance;

/// <summary>An event that those before it do not allow.</summary>
internal sealed record CourseFault(GovernanceEvent Event, Issue Issue);
