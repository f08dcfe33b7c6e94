using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;

namespace Dnc.Model.Evaluation;

/// <summary>The record that a commitment other than a target would be judged by.</summary>
internal static class NeededRecord
{
    public static MissingFact For(Commitment commitment) => new(commitment switch
    {
        Threshold t => new LocalizedText($"达到门槛的名单：{t.Measurand.Zh}", $"the list of those that reach the threshold: {t.Measurand.En}"),
        Coverage c => new LocalizedText($"各单位落实情况名册：{c.Item.Zh}", $"the register of the units that have {c.Item.En}"),
        Cadence c => new LocalizedText($"实际召开的调度记录：{c.Item.Zh}", $"the log of what was held: {c.Item.En}"),
        MilestoneCommitment m => new LocalizedText($"建成或印发的佐证：{m.Deliverable.Zh}", $"the evidence of {m.Deliverable.En}"),
        _ => new LocalizedText($"举措的节点和佐证：{commitment.Name.Zh}", $"the milestones and evidence of: {commitment.Name.En}"),
    });
}
