using System.Reflection;
using System.Runtime.CompilerServices;

namespace Dnc.Model.Tests.Conventions;

public sealed class PublicSurfaceTests
{
    // Statistics may be floating; money, thresholds and ranks of money may not. Add a member here with the reason.
    private static readonly HashSet<string> FloatingPointAllowed = [];

    // Types whose change a holder of a result could see.
    private static readonly HashSet<Type> Mutable =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(Stack<>), typeof(Queue<>), typeof(LinkedList<>),
        typeof(SortedDictionary<,>), typeof(SortedList<,>), typeof(SortedSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
        typeof(System.Collections.ObjectModel.Collection<>), typeof(System.Collections.IList), typeof(System.Collections.IDictionary),
        typeof(System.Text.StringBuilder), typeof(Span<>), typeof(Memory<>),
    ];

    [Fact]
    public void Types_AreSealedStaticOrClosed()
    {
        Library.PublicTypes.ShouldNotBeEmpty();
        Library.PublicTypes.Where(t => t is { IsClass: true, IsSealed: false } && !IsClosed(t)).ShouldBeEmpty();
    }

    [Fact]
    public void Families_AreClosedByAnInternalAbstractMember()
    {
        var families = Library.PublicTypes.Where(t => t is { IsClass: true, IsAbstract: true, IsSealed: false }).ToList();
        families.ShouldNotBeEmpty();
        families.ShouldAllBe(t => IsClosed(t));
    }

    [Fact]
    public void Structs_AreReadOnly()
    {
        var structs = Library.PublicTypes.Where(t => t is { IsValueType: true, IsEnum: false }).ToList();
        structs.ShouldNotBeEmpty();
        structs.Where(t => !Library.IsReadOnlyStruct(t)).ShouldBeEmpty();
    }

    [Fact]
    public void Structs_Default_AnswersTextHashAndEquality()
    {
        var structs = Library.PublicTypes.Where(t => t is { IsValueType: true, IsEnum: false, ContainsGenericParameters: false }).ToList();
        structs.ShouldNotBeEmpty();
        foreach (var type in structs)
        {
            var (one, other) = (Activator.CreateInstance(type)!, Activator.CreateInstance(type)!);
            one.Equals(other).ShouldBeTrue(type.Name);
            one.GetHashCode().ShouldBe(other.GetHashCode(), type.Name);
            one.ToString().ShouldNotBeNull(type.Name);
        }
    }

    [Fact]
    public void Properties_HaveNoPublicSetter()
    {
        var properties = Members<PropertyInfo>();
        properties.ShouldNotBeEmpty();
        properties
            .Where(p => p.SetMethod is { IsPrivate: false, IsAssembly: false } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Fields_ThatUsersSee_AreConstants()
    {
        var fields = Members<FieldInfo>();
        fields.ShouldNotBeEmpty();
        fields.Where(f => !f.IsLiteral && !f.DeclaringType!.IsEnum).Select(Name).ShouldBeEmpty();
    }

    [Fact]
    public void Signatures_HoldNoMutableCollection()
    {
        var signatures = Signatures().ToList();
        signatures.ShouldNotBeEmpty();
        signatures.Where(s => Parts(s.Type).Any(IsMutable)).Select(s => s.Where).Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Signatures_HoldNoFloatingPoint() =>
        Signatures().Where(s => Parts(s.Type).Any(IsFloatingPoint)).Select(s => s.Where).Distinct().Except(FloatingPointAllowed).ShouldBeEmpty();

    [Fact]
    public void Fields_HoldNoFloatingPoint()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var fields = Library.Assembly.GetTypes().SelectMany(t => t.GetFields(all)).ToList();
        fields.ShouldNotBeEmpty();
        fields.Where(f => Parts(f.FieldType).Any(IsFloatingPoint)).Select(Name).Except(FloatingPointAllowed).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(typeof(IEnumerable<List<int>>), true)]
    [InlineData(typeof(string[]), true)]
    [InlineData(typeof(IReadOnlyList<int>), false)]
    [InlineData(typeof(ReadOnlySpan<char>), false)]
    public void IsMutable_LooksIntoArguments(Type type, bool expected) => Parts(type).Any(IsMutable).ShouldBe(expected);

    private static List<T> Members<T>()
        where T : MemberInfo => [.. Library.PublicTypes.SelectMany(Library.WrittenMembers).OfType<T>()];

    private static string Name(MemberInfo member) => $"{member.DeclaringType!.Name}.{member.Name}";

    private static bool IsClosed(Type type) =>
        type.IsAbstract && type.GetMethods(BindingFlags.NonPublic | BindingFlags.Instance).Any(m => m.IsAbstract && (m.IsAssembly || m.IsFamilyAndAssembly));

    private static IEnumerable<(string Where, Type Type)> Signatures() =>
        from type in Library.PublicTypes
        where !typeof(Delegate).IsAssignableFrom(type)
        from member in Library.WrittenMembers(type)
        from part in TypesOf(member)
        select (Name(member), part);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.GetParameters().Select(p => p.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? [type, .. Parts(type.GetElementType()!)] : [type, .. type.GetGenericArguments().SelectMany(Parts)];

    private static bool IsMutable(Type type) => type.IsArray || Mutable.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static bool IsFloatingPoint(Type type) => type == typeof(double) || type == typeof(float) || type == typeof(Half);
}
