namespace Dnc.Model.Projects.RollUps;

/// <summary>What counts where a project and its packages are both among those rolled up (整体与子项目的取舍), so that nothing counts twice.</summary>
public enum PackageRule
{
    /// <summary>The whole project counts; its packages are left out.</summary>
    CountWhole,

    /// <summary>The packages count; the whole is left out.</summary>
    CountPackages,
}
