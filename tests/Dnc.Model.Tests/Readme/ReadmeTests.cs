using System.Reflection;
using System.Text.RegularExpressions;
using Dnc.Model.Jiaozhou;
using Dnc.Model.Tests.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Dnc.Model.Tests.Readme;

/// <summary>What the README shows compiles, runs and says what the README says it says.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Library.Root.FullName, "README.md"));

    [Fact]
    public void Example_RunsAndPrintsWhatTheReadmeShows()
    {
        var blocks = Blocks("csharp");
        blocks.ShouldNotBeEmpty();
        var output = string.Concat(blocks.Select(Run));
        foreach (var line in Blocks("text").SelectMany(b => b.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
        {
            output.ShouldContain(line.TrimEnd('…', ' '));
        }
    }

    [Fact]
    public void Commands_NameFilesThatExist()
    {
        var named = Blocks("sh").SelectMany(b => FileName().Matches(b)).Select(m => m.Value).Distinct().ToList();
        named.Count.ShouldBeGreaterThan(3);
        named.Where(n => !Path.Exists(Path.Combine(Library.Root.FullName, n))).ShouldBeEmpty();
    }

    private static List<string> Blocks(string language) => [.. Fence().Matches(Text).Where(m => m.Groups[1].Value == language).Select(m => m.Groups[2].Value)];

    private static string Run(string code)
    {
        const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;";
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(JiaozhouPlan).Assembly.Location);
        var compilation = CSharpCompilation.Create(
            "readme",
            [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(code)],
            trusted.Distinct().Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        using var image = new MemoryStream();
        compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();
        var before = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            Assembly.Load(image.ToArray()).EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        }
        finally
        {
            Console.SetOut(before);
        }

        return output.ToString();
    }

    [GeneratedRegex(@"^```(\w+)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?:samples|src|seeds)/[\w./-]+|\./test\.sh")]
    private static partial Regex FileName();
}
