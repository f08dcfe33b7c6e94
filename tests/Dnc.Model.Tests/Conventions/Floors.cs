namespace Dnc.Model.Tests.Conventions;

/// <summary>The rooms of the library, the lowest first, and what each may use. docs/architecture.md tells the story.</summary>
internal static class Floors
{
    private static readonly string[] Foundation = ["Primitives", "Quantities", "Time", "Reasoning"];

    // The rooms between Rules and Plans are neighbours: they know each other by identifier, except for what is named here.
    private static readonly (string Room, string[] Uses)[] Neighbours =
    [
        ("Cohorts", []),
        ("Organizations", []),
        ("Indicators", ["Organizations"]),
        ("Enterprises", ["Organizations"]),
        ("Support", ["Cohorts", "Organizations", "Enterprises"]),
        ("Projects", ["Organizations"]),
        ("Services", []),
        ("Finance", []),
    ];

    private static readonly string[] Tower = ["Plans", "Governance", "Appraisal", "Evaluation", "Drafts", "Validation", "Documents"];

    /// <summary>Every room with the rooms that it may use besides itself.</summary>
    public static IReadOnlyDictionary<string, IReadOnlySet<string>> Allowed { get; } = Build();

    /// <summary>Every room, each above those that it may use.</summary>
    public static IReadOnlyList<string> Rooms { get; } = [.. Foundation, "Rules", .. Neighbours.Select(n => n.Room), .. Tower];

    /// <summary>The room of a namespace; null outside the library.</summary>
    public static string? RoomOf(string space)
    {
        const string root = "Dnc.Model";
        return space == root ? "" : space.StartsWith(root + ".", StringComparison.Ordinal) ? space[(root.Length + 1)..].Split('.')[0] : null;
    }

    private static Dictionary<string, IReadOnlySet<string>> Build()
    {
        var allowed = new Dictionary<string, IReadOnlySet<string>>();
        foreach (var room in (string[])[.. Foundation, "Rules"])
        {
            allowed.Add(room, allowed.Keys.ToHashSet());
        }

        foreach (var (room, uses) in Neighbours)
        {
            allowed.Add(room, new HashSet<string>([.. Foundation, "Rules", .. uses]));
        }

        foreach (var room in Tower)
        {
            allowed.Add(room, allowed.Keys.ToHashSet());
        }

        return allowed;
    }
}
