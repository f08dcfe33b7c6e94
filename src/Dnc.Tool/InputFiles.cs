using Dnc.Model.Documents;
using Dnc.Model.Governance;
using Dnc.Model.Indicators;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;
using Dnc.Model.Rules;
using Dnc.Model.Services.Cases;

namespace Dnc.Tool;

/// <summary>Reads the files that commands name; what is wrong with them goes to the error output.</summary>
internal static class InputFiles
{
    public static byte[] Bytes(string path)
    {
        if (!File.Exists(path))
        {
            throw new BadInputException(ToolMessages.NoFile(path));
        }

        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BadInputException(ToolMessages.CannotRead(path, e.Message));
        }
    }

    /// <summary>The text of a table.</summary>
    public static string Text(string path) => TableText.Read(Bytes(path), path) is var read && read.TryGetValue(out var text)
        ? text
        : throw new BadInputException(new LocalizedText(read.Issues[0].ToString(Language.Zh), read.Issues[0].ToString(Language.En)));

    /// <summary>Whether a table may be used: it has no faults, or its good rows are asked for and there are some. The faults are listed.</summary>
    public static bool IsUsable(ValueList<Issue> issues, int good, bool keepGood, ToolOutput output, Language language)
    {
        List(issues, output, language);
        var isGood = issues.All(i => i.Severity != IssueSeverity.Error);
        if (!isGood && !(keepGood && good > 0))
        {
            output.Complain((good > 0 ? ToolMessages.RowsLeftOut : ToolMessages.NoGoodRow)[language]);
            return false;
        }

        return true;
    }

    /// <summary>The plan, or null when it has faults, which are then listed.</summary>
    public static Plan? Plan(string path, ToolOutput output, Language language) => Listed(PlanJson.Read(Bytes(path), path), output, language, listWarnings: false);

    /// <summary>The figures; null when the table has faults, which are then listed, and the good rows are not asked for.</summary>
    public static ObservationLedger? Figures(string? path, Plan plan, bool keepGood, ToolOutput output, Language language)
    {
        if (path is null)
        {
            return ObservationLedger.Empty;
        }

        var reading = ObservationsCsv.Read(Text(path), plan, path);
        return IsUsable(reading.Issues, reading.Figures.Observations.Count, keepGood, output, language) ? reading.Figures : null;
    }

    /// <summary>The exchange rates; null when the table has faults, which are then listed, and the good rows are not asked for.</summary>
    public static ExchangeRateTable? Rates(string? path, bool keepGood, ToolOutput output, Language language)
    {
        if (path is null)
        {
            return new ExchangeRateTable([]);
        }

        var reading = ExchangeRatesCsv.Read(Text(path), path);
        return IsUsable(reading.Issues, reading.Rates.Rates.Count, keepGood, output, language) ? reading.Rates : null;
    }

    /// <summary>The records of governance; null when the document has faults, which are then listed.</summary>
    public static GovernanceRecords? Governance(string? path, ToolOutput output, Language language)
    {
        if (path is null)
        {
            return GovernanceRecords.Empty;
        }

        return Listed(GovernanceJson.Read(Bytes(path), path), output, language)?.Records;
    }

    /// <summary>The cases of enterprises; null when the document has faults, which are then listed.</summary>
    public static CaseRegister? Cases(string path, ToolOutput output, Language language) => Listed(ServicesJson.Read(Bytes(path), path), output, language)?.Cases;

    /// <summary>The facts of the surroundings; none without a document, null when it has faults, which are then listed.</summary>
    public static FactSet? Surroundings(string? path, FactCatalog facts, ToolOutput output, Language language)
    {
        if (path is null)
        {
            return FactSet.Empty;
        }

        return Listed(FactsJson.Read(Bytes(path), facts, path), output, language)?.Context;
    }

    /// <summary>What was read, or null when it has faults, which are then listed.</summary>
    public static T? Listed<T>(Result<T> result, ToolOutput output, Language language, bool listWarnings = true)
        where T : class
    {
        if (listWarnings || !result.IsSuccess)
        {
            List(result.Issues, output, language);
        }

        return result.TryGetValue(out var value) ? value : null;
    }

    public static void List(IEnumerable<Issue> issues, ToolOutput output, Language language)
    {
        foreach (var issue in issues)
        {
            output.Complain(issue.ToString(language));
        }
    }
}
