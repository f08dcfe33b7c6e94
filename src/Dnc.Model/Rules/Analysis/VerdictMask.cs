namespace Dnc.Model.Rules.Analysis;

/// <summary>Verdicts that are asked for.</summary>
[Flags]
internal enum VerdictMask
{
    None = 0,
    False = 1,
    Unknown = 2,
    True = 4,
    NotTrue = False | Unknown,
    NotFalse = Unknown | True,
    Any = False | Unknown | True,
}
