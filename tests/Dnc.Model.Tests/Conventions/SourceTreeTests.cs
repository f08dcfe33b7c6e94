using System.Text.RegularExpressions;

namespace Dnc.Model.Tests.Conventions;

public sealed partial class SourceTreeTests
{
    private const int MaxLines = 400;

    [Fact]
    public void SourceFiles_AreAtMost400Lines()
    {
        Library.SourceFiles.ShouldNotBeEmpty();
        Library.SourceFiles.Where(f => File.ReadLines(f.FullName).Count() > MaxLines).Select(Library.RelativePath).ShouldBeEmpty();
    }

    [Fact]
    public void SourceFiles_HoldOneTypeOfTheirName()
    {
        var declared = Library.SourceFiles.Select(f => (File: f, Types: Types(File.ReadAllText(f.FullName)))).Where(f => f.Types.Count > 0).ToList();
        declared.ShouldNotBeEmpty();
        declared.Where(f => f.Types.Count(t => t.IsPublic) > 1).Select(f => Library.RelativePath(f.File)).ShouldBeEmpty();

        // "Interval.Arithmetic.cs" is named by what stands before its first dot.
        declared.Where(f => Title(f) is var title && title.Name != f.File.Name.Split('.')[0]).Select(f => Library.RelativePath(f.File)).ShouldBeEmpty();

        static (string Name, bool IsPublic) Title((FileInfo File, List<(string Name, bool IsPublic)> Types) f) =>
            f.Types.Find(t => t.IsPublic) is { Name: not null } type ? type : f.Types[0];
    }

    [Fact]
    public void Namespaces_AreFolders()
    {
        var files = Library.SourceFiles.Concat(Library.TestFiles).Select(f => (Path: Library.RelativePath(f), Found: NamespaceLine().Match(File.ReadAllText(f.FullName)))).Where(f => f.Found.Success).ToList();
        files.ShouldNotBeEmpty();

        // src/Project/Folder/File.cs stands in Project.Folder.
        files.Where(f => f.Found.Groups[1].Value != string.Join('.', f.Path.Split('/')[1..^1])).Select(f => $"{f.Path}: {f.Found.Groups[1].Value}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("public readonly partial record struct Ratio : IParsable<Ratio>", "Ratio", true)]
    [InlineData("internal static class Guard", "Guard", false)]
    [InlineData("public abstract record Commitment", "Commitment", true)]
    [InlineData("public delegate bool Test(int x);", "Test", true)]
    [InlineData("public enum Language", "Language", true)]
    public void Types_ReadsDeclarations(string line, string name, bool isPublic) => Types(line).ShouldBe([(name, isPublic)]);

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    // File-scoped namespaces leave top-level types, and only them, at the left margin.
    [GeneratedRegex(@"^(?<access>public|internal|file)? ?(?:(?:sealed|static|abstract|readonly|partial|ref|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum|delegate \S+) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeLine();

    private static List<(string Name, bool IsPublic)> Types(string text) =>
        [.. TypeLine().Matches(text).Select(m => (m.Groups["name"].Value, m.Groups["access"].Value == "public")).Distinct()];
}
