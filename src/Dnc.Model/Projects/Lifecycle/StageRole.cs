namespace Dnc.Model.Projects.Lifecycle;

/// <summary>What a stage means to those who compare cities with different lists of stages (阶段含义), in the order of a project's life.</summary>
public enum StageRole
{
    /// <summary>The project is kept in reserve (储备).</summary>
    Reserve,

    /// <summary>The contract is signed (签约).</summary>
    Contracted,

    /// <summary>It is being prepared (前期).</summary>
    Preparation,

    /// <summary>Construction has started (开工).</summary>
    Started,

    /// <summary>It is under construction (在建).</summary>
    UnderConstruction,

    /// <summary>It is completed (竣工).</summary>
    Completed,

    /// <summary>It produces (投产).</summary>
    InProduction,

    /// <summary>It produces as much as designed (达产).</summary>
    FullCapacity,
}
