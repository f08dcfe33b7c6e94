namespace Dnc.Model.Primitives;

/// <summary>One way to read an ambiguous text.</summary>
/// <typeparam name="T">What the reading changes.</typeparam>
/// <param name="Id">The short name of the option, unique in its interpretation.</param>
/// <param name="Name">The reading in words.</param>
/// <param name="Effect">What the reading changes.</param>
public sealed record InterpretationOption<T>(string Id, LocalizedText Name, T Effect)
    where T : notnull
{
    /// <summary>The short name of the option.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>The reading in words.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);
}
