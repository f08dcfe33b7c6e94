namespace Dnc.Model.Evaluation;

/// <summary>Because of what an answer changed.</summary>
public enum ChangeCause
{
    /// <summary>The question was asked for another day (日期).</summary>
    Date,

    /// <summary>Figures became known that were not known before (新数据).</summary>
    Fact,

    /// <summary>A source revised its figure (修订).</summary>
    Revision,

    /// <summary>Somebody chose a reading or a source (取舍).</summary>
    Choice,

    /// <summary>The commitment itself is another one (规则版本).</summary>
    RuleVersion,
}
