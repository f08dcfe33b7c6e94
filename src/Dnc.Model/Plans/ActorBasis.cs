namespace Dnc.Model.Plans;

/// <summary>How it is known that somebody is an actor.</summary>
public enum ActorBasis
{
    /// <summary>The text names them (原文载明).</summary>
    Stated,

    /// <summary>Somebody inferred them from the matter (推断).</summary>
    Inferred,
}
