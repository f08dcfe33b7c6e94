using System.Reflection;

namespace Dnc.Model.Tests.Conventions;

public sealed class ComparisonTests
{
    [Fact]
    public void EquatableTypes_HaveEqualityOperators()
    {
        var types = Library.PublicTypes.Where(t => !t.IsInterface && Implements(t, typeof(IEquatable<>))).ToList();
        types.ShouldNotBeEmpty();
        types.Where(t => !Has(t, "op_Equality") || !Has(t, "op_Inequality")).ShouldBeEmpty();
    }

    [Fact]
    public void ComparableTypes_HaveOrderOperatorsAndEquality()
    {
        var types = Library.PublicTypes.Where(t => !t.IsInterface && Implements(t, typeof(IComparable<>))).ToList();
        types.ShouldNotBeEmpty();
        string[] operators = ["op_LessThan", "op_LessThanOrEqual", "op_GreaterThan", "op_GreaterThanOrEqual"];
        types.Where(t => !operators.All(o => Has(t, o))).ShouldBeEmpty();
        types.Where(t => !Implements(t, typeof(IEquatable<>))).ShouldBeEmpty();
    }

    [Fact]
    public void ParsableTypes_HaveTheShortPair()
    {
        var types = Library.PublicTypes.Where(t => !t.IsInterface && Implements(t, typeof(IParsable<>))).ToList();
        types.ShouldNotBeEmpty();
        types.Where(t => t.GetMethod("Parse", [typeof(string)]) is not { IsStatic: true } || TryParse(t) is not { IsStatic: true }).ShouldBeEmpty();
    }

    [Fact]
    public void ParsableTypes_TryParse_OfNullAndEmpty_IsFalseAndDefault()
    {
        var methods = Library.PublicTypes.Where(t => !t.IsInterface && Implements(t, typeof(IParsable<>))).Select(TryParse).OfType<MethodInfo>().ToList();
        methods.ShouldNotBeEmpty();
        foreach (var method in methods)
        {
            foreach (var text in new[] { null, "", " " })
            {
                var arguments = new object?[] { text, null };
                method.Invoke(null, arguments).ShouldBe(false, $"{method.DeclaringType!.Name}.TryParse('{text}')");
                var none = method.DeclaringType!.IsValueType ? Activator.CreateInstance(method.DeclaringType) : null;
                arguments[1].ShouldBe(none, method.DeclaringType.Name);
            }
        }
    }

    private static bool Implements(Type type, Type definition) =>
        type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == definition && i.GetGenericArguments()[0].Name == type.Name);

    private static bool Has(Type type, string name) => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Any(m => m.Name == name);

    private static MethodInfo? TryParse(Type type) => type.GetMethod("TryParse", [typeof(string), type.MakeByRefType()]);
}
