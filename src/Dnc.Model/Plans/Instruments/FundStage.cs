namespace Dnc.Model.Plans.Instruments;

/// <summary>How far a fund is promised.</summary>
public enum FundStage
{
    /// <summary>It is set up (设立).</summary>
    SetUp,

    /// <summary>Whether to set it up is studied (研究设立).</summary>
    Study,
}
