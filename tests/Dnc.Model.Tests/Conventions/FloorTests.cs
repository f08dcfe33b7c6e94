using System.ComponentModel;
using System.Text.RegularExpressions;
using Dnc.Model.Primitives;
using Dnc.Model.Reasoning;
using Dnc.Model.Time;
using Mono.Cecil;

namespace Dnc.Model.Tests.Conventions;

public sealed partial class FloorTests
{
    [Fact]
    public void Table_NamesOnlyRoomsBelow() =>
        Floors.Rooms.ShouldAllBe(room => Floors.Allowed[room].All(used => Floors.Rooms.ToList().IndexOf(used) < Floors.Rooms.ToList().IndexOf(room)));

    [Fact]
    public void Types_StandInARoomOfTheTable()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Library.Assembly.Location);
        var types = CompiledTypes(assembly);
        types.ShouldNotBeEmpty();
        types.Where(t => !Floors.Allowed.ContainsKey(t.Room)).Select(t => t.Type.FullName).ShouldBeEmpty();
    }

    [Fact]
    public void CompiledRooms_UseOnlyRoomsThatTheyMay()
    {
        using var assembly = AssemblyDefinition.ReadAssembly(Library.Assembly.Location);
        var uses = CompiledTypes(assembly).SelectMany(t => TypeReferences.Of(t.Type).Select(r => (t.Room, t.Type.FullName, Used: r))).ToList();
        uses.ShouldContain(u => u.Room == "Reasoning" && u.Used.FullName == typeof(LocalizedText).FullName);
        uses.Where(u => IsForbidden(u.Room, TypeReferences.NamespaceOf(u.Used))).Select(u => $"{u.FullName} uses {u.Used.FullName}").Distinct().ShouldBeEmpty();
    }

    // Constants leave no trace in compiled code, imports in the source do.
    [Fact]
    public void SourceRooms_ImportOnlyRoomsThatTheyMay()
    {
        var imports =
            (from file in Library.SourceFiles
             let path = Library.RelativePath(file)
             where path.StartsWith("src/Dnc.Model/", StringComparison.Ordinal)
             from Match import in Import().Matches(File.ReadAllText(file.FullName))
             select (Path: path, Room: path.Split('/')[2], Space: import.Groups[1].Value)).ToList();
        imports.ShouldNotBeEmpty();
        imports.Where(i => IsForbidden(i.Room, i.Space)).Select(i => $"{i.Path} imports {i.Space}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Primitives", "Dnc.Model.Time", true)]
    [InlineData("Time", "Dnc.Model.Primitives", false)]
    [InlineData("Projects", "Dnc.Model.Finance", true)]
    [InlineData("Support", "Dnc.Model.Enterprises", false)]
    [InlineData("Plans", "Dnc.Model.Plans.Instruments", false)]
    [InlineData("Time", "NodaTime", false)]
    public void IsForbidden_FollowsTheTable(string room, string space, bool expected) => IsForbidden(room, space).ShouldBe(expected);

    [Theory]
    [InlineData(typeof(ByAttribute), typeof(IssueCodes))]
    [InlineData(typeof(ByBody), typeof(Verdicts))]
    [InlineData(typeof(ByArgument), typeof(AsOf))]
    [InlineData(typeof(ByConstraint<>), typeof(UndeterminedReason))]
    public void TypeReferences_FindsEveryKindOfMention(Type sample, Type mentioned)
    {
        using var assembly = AssemblyDefinition.ReadAssembly(typeof(FloorTests).Assembly.Location);
        var type = assembly.MainModule.GetType(sample.FullName!.Replace('+', '/'));
        TypeReferences.Of(type).Select(r => r.FullName).ShouldContain(mentioned.FullName);
    }

    [GeneratedRegex(@"^using (?:static )?(?:\w+ = )?(Dnc\.Model[\w.]*)", RegexOptions.Multiline)]
    private static partial Regex Import();

    private static bool IsForbidden(string room, string space) =>
        Floors.RoomOf(space) is { } used && used != room && !(Floors.Allowed.TryGetValue(room, out var allowed) && allowed.Contains(used));

    private static List<(TypeDefinition Type, string Room)> CompiledTypes(AssemblyDefinition assembly) =>
    [
        .. from type in assembly.MainModule.GetTypes()
           let room = Floors.RoomOf(TypeReferences.NamespaceOf(type))
           where room is not null
           select (type, room),
    ];

    [TypeConverter(typeof(IssueCodes))]
    private sealed class ByAttribute;

    private sealed class ByBody
    {
        public static string Word() => Verdict.True.ToText(Language.En);
    }

    private sealed class ByArgument
    {
        public static IReadOnlyList<Dictionary<string, AsOf?[]>> List => [];
    }

    private sealed class ByConstraint<T>
        where T : UndeterminedReason
    {
        public static T? Value => null;
    }
}
