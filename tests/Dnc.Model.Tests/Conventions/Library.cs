using System.Reflection;
using System.Runtime.CompilerServices;
using Dnc.Model.Primitives;

namespace Dnc.Model.Tests.Conventions;

/// <summary>What the convention tests look at: the assembly, its public types and members, and the files of the repository.</summary>
internal static class Library
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly { get; } = typeof(LocalizedText).Assembly;

    /// <summary>Every type that a user sees, nested ones too; not those that the compiler makes for extension members.</summary>
    public static IReadOnlyList<Type> PublicTypes { get; } = [.. Assembly.GetExportedTypes().Where(t => !t.FullName!.Contains('<', StringComparison.Ordinal)).OrderBy(t => t.FullName, StringComparer.Ordinal)];

    public static DirectoryInfo Root { get; } = FindRoot();

    /// <summary>The source files of every project, without generated ones.</summary>
    public static IReadOnlyList<FileInfo> SourceFiles { get; } = Files("src");

    public static IReadOnlyList<FileInfo> TestFiles { get; } = Files("tests");

    /// <summary>The members that a person wrote and a user sees; property and event accessors are left to their property or event.</summary>
    public static IEnumerable<MemberInfo> WrittenMembers(Type type) =>
        type.GetMembers(Declared).Where(m => m is not Type && IsVisible(m) && !IsAccessor(m) && !IsGenerated(m));

    public static bool IsGenerated(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    public static bool IsReadOnlyStruct(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    public static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    public static string RelativePath(FileInfo file) => Path.GetRelativePath(Root.FullName, file.FullName).Replace('\\', '/');

    private static bool IsVisible(MemberInfo member) => member switch
    {
        MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
        FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
        PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
        EventInfo e => IsVisible(e.AddMethod!),
        _ => true,
    };

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static DirectoryInfo FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "Dnc.Model.sln")))
        {
            directory = directory.Parent;
        }

        return directory ?? throw new InvalidOperationException("The tests run outside the repository: no Dnc.Model.sln above " + AppContext.BaseDirectory);
    }

    private static List<FileInfo> Files(string folder) =>
    [
        .. new DirectoryInfo(Path.Combine(Root.FullName, folder)).EnumerateFiles("*.cs", SearchOption.AllDirectories)
            .Where(f => !RelativePath(f).Split('/').Any(part => part is "obj" or "bin"))
            .OrderBy(f => f.FullName, StringComparer.Ordinal),
    ];
}
