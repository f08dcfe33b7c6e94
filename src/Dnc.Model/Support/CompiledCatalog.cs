using Dnc.Model.Primitives;
using Dnc.Model.Rules;
using Dnc.Model.Support.Compiling;

namespace Dnc.Model.Support;

/// <summary>A catalogue that has been checked and can be evaluated (已编译政策库). Immutable and safe to use from many threads.</summary>
public sealed partial class CompiledCatalog
{
    internal CompiledCatalog(PolicyCatalog catalog, CompiledRules rules, ValueList<ComponentPlan> components)
    {
        Catalog = catalog;
        Rules = rules;
        Components = components;
        Plans = components.SelectMany(c => c.Units).SelectMany(u => u.Policies).OrderBy(p => p.Index).ToValueList();
    }

    /// <summary>The catalogue as it was given.</summary>
    public PolicyCatalog Catalog { get; }

    /// <summary>Its rules, with the parts of its policies.</summary>
    public CompiledRules Rules { get; }

    internal ValueList<ComponentPlan> Components { get; }

    /// <summary>The policies in the order of the catalogue.</summary>
    internal ValueList<PolicyPlan> Plans { get; }
}
