using System.Reflection;
using System.Text.RegularExpressions;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Conventions;

public sealed partial class IssueCodeTests
{
    // Codes that are announced, and not raised or not tested yet. Remove a code here with the change that does it.
    private static readonly HashSet<string> Announced =
        [nameof(IssueCodes.UnsupportedVersion), nameof(IssueCodes.NotAScheduleStatus), nameof(IssueCodes.OverlappingBands)];

    private static readonly FieldInfo[] Codes = typeof(IssueCodes).GetFields(BindingFlags.Public | BindingFlags.Static);

    [Fact]
    public void Codes_AreDncAndFourDigits()
    {
        Codes.ShouldNotBeEmpty();
        Codes.ShouldAllBe(c => c.IsLiteral && Form().IsMatch(Value(c)));
    }

    [Fact]
    public void Codes_AreUsedOnce() => Codes.GroupBy(Value).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Codes_StandInTheirOrder()
    {
        // The files are read by people: a code that is out of order is looked for in the wrong section.
        var files = Library.SourceFiles.Where(f => f.Name.StartsWith("IssueCodes.", StringComparison.Ordinal)).Select(f => Declared().Matches(File.ReadAllText(f.FullName)).Select(m => m.Groups[1].Value).ToList()).ToList();
        files.Sum(f => f.Count).ShouldBe(Codes.Length);
        files.ShouldAllBe(values => values.SequenceEqual(values.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Codes_AreEachRaisedInTheSource() => Unnamed(Library.SourceFiles.Where(f => f.Name != "IssueCodes.cs")).ShouldBeEmpty();

    [Fact]
    public void Codes_EachHaveATest() => Unnamed(Library.TestFiles.Where(f => f.Name != $"{nameof(IssueCodeTests)}.cs")).ShouldBeEmpty();

    private static string Value(FieldInfo code) => (string)code.GetRawConstantValue()!;

    private static List<string> Unnamed(IEnumerable<FileInfo> files)
    {
        var named = files.SelectMany(f => Mention().Matches(File.ReadAllText(f.FullName))).Select(m => m.Groups[1].Value).ToHashSet();
        named.ShouldNotBeEmpty();
        return [.. Codes.Select(c => c.Name).Where(n => !named.Contains(n) && !Announced.Contains(n))];
    }

    [GeneratedRegex(@"^DNC[0-9]{4}\z")]
    private static partial Regex Form();

    [GeneratedRegex(@"const string \w+ = ""(DNC[0-9]{4})""")]
    private static partial Regex Declared();

    [GeneratedRegex(@"\bIssueCodes\.(\w+)")]
    private static partial Regex Mention();
}
