using Dnc.Model.Primitives;

namespace Dnc.Model.Support.Cases;

/// <summary>Worked examples of a catalogue of policies in one file (政策案例文件).</summary>
public sealed record SupportCaseFile
{
    /// <summary>The catalogue under test, by its path relative to the file.</summary>
    public required string Catalog { get; init => field = Guard.NotBlank(value); }

    /// <summary>The rule documents that it uses, by their paths relative to the file; those beside it, named by their id, are found by themselves.</summary>
    public ValueList<string> Uses { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Where the examples come from; null when they were made up.</summary>
    public string? Source { get; init; }

    /// <summary>What all cases share; a case that states a key replaces it.</summary>
    public SupportCaseStep Shared { get; init => field = Guard.NotNull(value); } = new();

    /// <summary>The cases.</summary>
    public required ValueList<SupportCase> Cases { get; init => field = Guard.NotNull(value); }
}
