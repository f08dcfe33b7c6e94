using Dnc.Model.Primitives;

namespace Dnc.Model.Services.Cases;

/// <summary>How cases of enterprises are handled (诉求办理规程): their classes with the clocks, and the topics.</summary>
/// <remarks>Equality is that of the classes and topics, in their order.</remarks>
public sealed record CaseProcedure
{
    private CaseProcedure(ValueList<CaseClass> classes, ValueList<CaseTopic> topics) => (Classes, Topics) = (classes, topics);

    /// <summary>A procedure without classes and topics: cases are kept, and no clock runs.</summary>
    public static CaseProcedure Empty { get; } = new([], []);

    /// <summary>The classes, in the order in which they are shown.</summary>
    public ValueList<CaseClass> Classes { get; }

    /// <summary>The topics, in the order in which they are shown.</summary>
    public ValueList<CaseTopic> Topics { get; }

    /// <summary>Makes a procedure.</summary>
    /// <param name="classes">The classes.</param>
    /// <param name="topics">The topics.</param>
    /// <returns>The procedure, or everything that is wrong: names that are there twice, and clocks that cannot run.</returns>
    public static Result<CaseProcedure> Create(ValueList<CaseClass> classes, ValueList<CaseTopic> topics)
    {
        var issues = CaseProcedureChecks.Find(Guard.NotNull(classes), Guard.NotNull(topics)).ToValueList();
        return issues.Count > 0 ? Result.Failed<CaseProcedure>(issues) : Result.Of(new CaseProcedure(classes, topics));
    }

    /// <summary>The class of a name.</summary>
    /// <param name="id">The name; null gives null.</param>
    /// <returns>The class; null when there is none.</returns>
    public CaseClass? Class(string? id) => Classes.FirstOrDefault(c => c.Id == id);

    /// <summary>The topic of a name.</summary>
    /// <param name="id">The name; null gives null.</param>
    /// <returns>The topic; null when there is none.</returns>
    public CaseTopic? Topic(string? id) => Topics.FirstOrDefault(t => t.Id == id);
}
