namespace Dnc.Model.Rules.Texts;

/// <summary>What a piece of a line says, and where the piece ends.</summary>
internal readonly record struct Found<T>(T Value, int End);
