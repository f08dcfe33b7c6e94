using System.Text;
using Dnc.Tool;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var colour = !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("NO_COLOR") is null or "";
return DncCommandLine.Run(args, new ToolOutput(Console.Out, Console.Error, colour, Console.IsOutputRedirected ? null : Console.WindowWidth));
