namespace Dnc.Model.Evaluation;

/// <summary>The version of how plans are evaluated.</summary>
public static class EvaluationSemantics
{
    /// <summary>The version; it changes whenever the same plan and facts would give another answer.</summary>
    public const string Version = "1.0";
}
