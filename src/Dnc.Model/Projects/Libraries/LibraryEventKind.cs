namespace Dnc.Model.Projects.Libraries;

/// <summary>What happens to a project in a library, in the order in which the events of one day count.</summary>
public enum LibraryEventKind
{
    /// <summary>It leaves (出库).</summary>
    Exit,

    /// <summary>It enters (入库).</summary>
    Entry,

    /// <summary>It goes to another class (调整类别).</summary>
    Reclassification,
}
