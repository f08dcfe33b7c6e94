using System.Text.RegularExpressions;

namespace Dnc.Model.Tests.Conventions;

/// <summary>Invariants hold from construction on, not only after <c>with</c>.</summary>
public sealed partial class InvariantTests
{
    // An initialiser writes the field and does not pass through the init accessor: it needs the guard as well.
    [Fact]
    public void GuardedProperties_AreGuardedInTheirInitialiserToo()
    {
        Library.SourceFiles.ShouldContain(f => GuardedAccessor().IsMatch(File.ReadAllText(f.FullName)));
        Library.SourceFiles.SelectMany(f => UnguardedInitialiser().Matches(File.ReadAllText(f.FullName)).Select(m => $"{Library.RelativePath(f)}: {m.Groups[1].Value}"))
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public string Id { get; init => field = Guard.NotBlank(value); } = Id;", true)]
    [InlineData("public string Id { get; init { field = Guard.NotBlank(value); } } = Id;", true)]
    [InlineData("public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);", false)]
    [InlineData("public string Id { get; init => field = Guard.NotNull(value); } = \"\";", false)]
    [InlineData("public string? Id { get; init; } = Id;", false)]
    public void UnguardedInitialiser_FindsBareParameters(string line, bool expected) => UnguardedInitialiser().IsMatch(line).ShouldBe(expected);

    [GeneratedRegex(@"\binit\s*(?:=>|\{)[^;]*\bfield = Guard\.")]
    private static partial Regex GuardedAccessor();

    [GeneratedRegex(@"\binit\s*(?:=>[^;]*;|\{[^}]*\})\s*\}\s*=\s*([A-Z]\w*)\s*;")]
    private static partial Regex UnguardedInitialiser();
}
