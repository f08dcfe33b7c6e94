using Dnc.Model.Documents;
using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Rules.Cases;
using Dnc.Model.Support;
using Dnc.Model.Support.Cases;

namespace Dnc.Tool;

/// <summary>Reads worked cases with the policies or rules that they are about, which say what they may expect.</summary>
internal static class CaseFiles
{
    /// <summary>What is made of the cases and of what they are about, or everything that is wrong with one of the documents.</summary>
    public static Result<T> Read<T>(string file, Func<SupportCaseFile, CompiledCatalog, T> ofPolicies, Func<RuleCaseFile, CompiledRules, T> ofRules)
        where T : class
    {
        var bytes = InputFiles.Bytes(file);
        return PolicyCasesJson.IsAbout(bytes)
            ? About(file, PolicyCasesJson.ReadPaths(bytes, file), CatalogFiles.Read, c => PolicyCasesJson.Read(bytes, c, file), ofPolicies)
            : About(file, RuleCasesJson.ReadRulePaths(bytes, file), RuleFiles.Read, r => RuleCasesJson.Read(bytes, r.Facts, file), ofRules);
    }

    private static Result<T> About<TRules, TCases, T>(
        string file, Result<ValueList<string>> paths, Func<string, IReadOnlyList<string>, Result<TRules>> compile, Func<TRules, Result<TCases>> read, Func<TCases, TRules, T> make)
        where TRules : class
        where TCases : class
        where T : class
    {
        if (!paths.TryGetValue(out var named))
        {
            return Result.Failed<T>(paths.Issues);
        }

        var folder = Path.GetDirectoryName(file) ?? "";
        var documents = named.Select(p => Path.Combine(folder, p)).ToList();
        var compiled = compile(documents[0], documents[1..]);
        if (!compiled.TryGetValue(out var rules))
        {
            return Result.Failed<T>(compiled.Issues);
        }

        var cases = read(rules);
        return cases.TryGetValue(out var found) ? Result.Of(make(found, rules), cases.Issues) : Result.Failed<T>(cases.Issues);
    }
}
