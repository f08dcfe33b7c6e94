using System.Reflection;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Conventions;

/// <summary>Words of enumerations that people see.</summary>
public sealed class WordTests
{
    [Fact]
    public void EnumerationWords_AreDistinctAndInTheirLanguage()
    {
        var methods = Methods();
        methods.ShouldNotBeEmpty();
        foreach (var method in methods)
        {
            var values = Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>().ToList();
            var zh = values.Select(v => (string)method.Invoke(null, [v, Language.Zh])!).ToList();
            var en = values.Select(v => (string)method.Invoke(null, [v, Language.En])!).ToList();
            var name = $"{method.DeclaringType!.Name}.{method.Name}";
            zh.ShouldAllBe(w => w.Any(IsHan), name);
            en.ShouldAllBe(w => w.Length > 0 && !w.Any(IsHan), name);
            zh.Distinct().Count().ShouldBe(values.Count, name);
            en.Distinct().Count().ShouldBe(values.Count, name);
        }
    }

    private static List<MethodInfo> Methods() =>
    [
        .. from type in Library.PublicTypes
           where Library.IsStatic(type)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static)
           let parameters = method.GetParameters()
           where method.ReturnType == typeof(string) && parameters.Length == 2 && parameters[0].ParameterType.IsEnum && parameters[1].ParameterType == typeof(Language)
           select method,
    ];

    private static bool IsHan(char c) => c is >= '\u4e00' and <= '\u9fff';
}
