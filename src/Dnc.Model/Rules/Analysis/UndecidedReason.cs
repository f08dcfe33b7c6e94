namespace Dnc.Model.Rules.Analysis;

/// <summary>Why a question could not be answered.</summary>
internal enum UndecidedReason
{
    /// <summary>More cells than the limit.</summary>
    TooManyCells,

    /// <summary>A comparison of several facts with each other, for which no facts were found on trial.</summary>
    RelatedFacts,

    /// <summary>A predicate of the host.</summary>
    Opaque,

    /// <summary>Items of the subject.</summary>
    Items,

    /// <summary>Something could not be evaluated.</summary>
    Error,

    /// <summary>Only at an amount that no decimal states.</summary>
    NoDecimal,

    /// <summary>Only where a part of the rule has no answer itself.</summary>
    Silence,
}
