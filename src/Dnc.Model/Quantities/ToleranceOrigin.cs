namespace Dnc.Model.Quantities;

/// <summary>Where a tolerance comes from.</summary>
public enum ToleranceOrigin
{
    /// <summary>The text itself states it (原文规定); the value of <c>default</c>.</summary>
    Stated,

    /// <summary>Somebody assumed it (设定), and is named.</summary>
    Assumed,
}
