namespace Dnc.Model.Rules;

/// <summary>Whose fact it is.</summary>
public enum FactScope
{
    /// <summary>The subject's: an enterprise, project, person, unit or organisation.</summary>
    Subject,

    /// <summary>The surroundings': a city average, a benchmark price or interest rate.</summary>
    Context,
}
