namespace Dnc.Model.Services.Cases;

/// <summary>What an enterprise said when it was asked how it was served (回访结果).</summary>
public enum CaseAnswer
{
    /// <summary>It is satisfied (满意).</summary>
    Satisfied,

    /// <summary>It is satisfied on the whole (基本满意).</summary>
    MostlySatisfied,

    /// <summary>It is not satisfied (不满意).</summary>
    Dissatisfied,

    /// <summary>It could not be reached or would not answer (未接通、未评价); this is no answer.</summary>
    NotReached,
}
