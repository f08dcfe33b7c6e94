using Spectre.Console;

namespace Dnc.Tool;

/// <summary>Where a command writes to.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Issues and advice.</param>
/// <param name="Colour">Whether results may be coloured.</param>
/// <param name="Width">The width of the terminal; null when the output is not a terminal.</param>
internal sealed record ToolOutput(TextWriter Out, TextWriter Error, bool Colour, int? Width)
{
    // Lines end with LF on every machine, so that the same evaluation gives the same bytes.
    public void Print(string text) => Out.Write(text.EndsWith('\n') ? text : text + "\n");

    public void Complain(string text) => Error.Write(text + "\n");

    public void Print(Table table)
    {
        using var buffer = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(buffer),
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width ?? 160;
        console.Write(table);
        foreach (var line in buffer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            Out.Write(line.TrimEnd() + "\n");
        }
    }
}
