namespace Dnc.Tool.Tests;

/// <summary>The command line as the tests of commands use it, and the files of this repository.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    public static (int Code, string Text, string Errors) Run(params string[] args)
    {
        using var text = new StringWriter();
        using var errors = new StringWriter();
        var code = DncCommandLine.Run(args, new ToolOutput(text, errors, Colour: false, Width: null));
        return (code, text.ToString(), errors.ToString());
    }

    /// <summary>The path of a seed.</summary>
    public static string Seed(string name) => Path.Combine(Root(), "seeds", name);

    /// <summary>The folder of the solution.</summary>
    public static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dnc.Model.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The solution is not above the tests.");
        }

        return folder.FullName;
    }
}
