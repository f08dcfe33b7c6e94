namespace Dnc.Model.Evaluation.Briefings;

/// <summary>What a finding is about (问题主体).</summary>
public enum SubjectKind
{
    /// <summary>A project (项目).</summary>
    Project,

    /// <summary>A commitment of the plan (承诺事项).</summary>
    Commitment,

    /// <summary>A unit (单位).</summary>
    Unit,

    /// <summary>A supervision matter (督查事项).</summary>
    Matter,

    /// <summary>An enterprise (企业).</summary>
    Enterprise,

    /// <summary>A policy of a higher level (上级政策).</summary>
    UpstreamPolicy,

    /// <summary>An attraction project (招商项目).</summary>
    Attraction,

    /// <summary>A case of an enterprise (企业诉求).</summary>
    Case,

    /// <summary>A topic of cases of enterprises (诉求类别).</summary>
    CaseTopic,
}
