namespace Dnc.Model.Rules.Analysis;

/// <summary>The connectives of <see cref="Logic"/>.</summary>
internal enum LogicKind
{
    Atom,
    Constant,
    And,
    Or,
    Not,
    AtLeast,
    Agreement,
}
