using Dnc.Model.Primitives;
using Dnc.Model.Rules;

namespace Dnc.Model.Projects.Lights;

/// <summary>All lights of a project at the end of a month (项目亮灯).</summary>
/// <param name="Project">The project.</param>
/// <param name="Aspects">The light of each aspect, in the order of the scheme.</param>
/// <param name="Lights">The lights of the scheme, from good to bad.</param>
public sealed record ProjectLights(ProjectId Project, ValueList<AspectLight> Aspects, ValueList<CodeName> Lights)
{
    /// <summary>The light of each aspect.</summary>
    public ValueList<AspectLight> Aspects { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Aspects);

    /// <summary>The lights of the scheme, from good to bad.</summary>
    public ValueList<CodeName> Lights { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Lights);

    /// <summary>The worst light that is settled; null when none is. One that is not settled may be worse.</summary>
    public CodeName? Worst => Aspects.Select(a => a.Light).OfType<CodeName>().MaxBy(PlaceOf);

    /// <summary>Whether every aspect has its light.</summary>
    public bool IsDetermined => Aspects.All(a => a.Light is not null);

    /// <summary>The place of a light in the order, 0 for the best.</summary>
    /// <param name="light">A light of the scheme.</param>
    /// <returns>The place.</returns>
    public int PlaceOf(CodeName light) => Lights.Index().First(l => l.Item.Code == Guard.NotNull(light).Code).Index;
}
