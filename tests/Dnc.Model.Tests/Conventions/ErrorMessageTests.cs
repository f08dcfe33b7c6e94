using Dnc.Model.Primitives;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Dnc.Model.Tests.Conventions;

/// <summary>The texts of errors, read from the compiled <c>ErrorMessages</c> of every room.</summary>
public sealed class ErrorMessageTests
{
    [Fact]
    public void Messages_CarryBothLanguagesByType()
    {
        var methods = Messages();
        methods.ShouldNotBeEmpty();
        methods.Where(m => !m.IsInBothLanguages).Select(m => m.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Messages_HoldChineseAndEnglish()
    {
        var messages = Messages().Where(m => m.Texts.Count > 0).ToList();
        messages.ShouldNotBeEmpty();
        messages.Where(m => !m.Texts.Exists(t => t.Any(IsHan)) || !m.Texts.Exists(t => t.Any(char.IsAsciiLetter) && !t.Any(IsHan))).Select(m => m.Name).ShouldBeEmpty();
    }

    [Fact]
    public void Messages_SayDifferentThings() =>
        Messages().Where(m => m.Texts.Count > 0).GroupBy(m => string.Join('\n', m.Texts)).Where(g => g.Count() > 1).Select(g => string.Join(" = ", g.Select(m => m.Name))).ShouldBeEmpty();

    private static List<(string Name, bool IsInBothLanguages, List<string> Texts)> Messages()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Library.Assembly.Location);
        return
        [
            .. from type in assembly.MainModule.Types
               where type.Name == "ErrorMessages"
               from method in type.Methods
               where !method.IsPrivate && !method.IsConstructor
               select (
                   $"{type.Namespace}.{method.Name}",
                   IsLocalized(method.ReturnType) || method.ReturnType.Resolve().Properties.Any(p => IsLocalized(p.PropertyType)),
                   method.Body.Instructions.Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand).ToList()),
        ];
    }

    private static bool IsLocalized(TypeReference type) => type.FullName == typeof(LocalizedText).FullName;

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
