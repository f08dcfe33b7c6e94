namespace Dnc.Model.Rules.Checking;

/// <summary>The types of formulas of compiled rules.</summary>
internal static class TypeInference
{
    /// <summary>The type of a formula; null where the rule is silent, so that it could be anything.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="rules">The compiled rules.</param>
    /// <param name="scope">The rule set in which it stands.</param>
    /// <param name="items">The items among which it stands; null outside items. Definitions are of the subject, wherever they are named.</param>
    public static FormulaType? Of(Formula formula, CompiledRules rules, RuleScope scope, FactDefinition? items = null) =>
        new NodeChecker(rules, new NameTable(rules, null), rules.Types, null).Visit(formula, new Site(scope, "", items, true)).Type;
}
