using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>Answers of enterprises in words.</summary>
public static class CaseAnswers
{
    /// <summary>The answer in words.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example 满意 or satisfied.</returns>
    public static string ToText(this CaseAnswer answer, Language language) => (Guard.Defined(answer), language) switch
    {
        (CaseAnswer.Satisfied, Language.Zh) => "满意",
        (CaseAnswer.MostlySatisfied, Language.Zh) => "基本满意",
        (CaseAnswer.Dissatisfied, Language.Zh) => "不满意",
        (_, Language.Zh) => "未接通",
        (CaseAnswer.Satisfied, _) => "satisfied",
        (CaseAnswer.MostlySatisfied, _) => "mostly satisfied",
        (CaseAnswer.Dissatisfied, _) => "dissatisfied",
        _ => "not reached",
    };
}
