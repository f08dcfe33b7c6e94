namespace Dnc.Model.Plans.Building;

/// <summary>A piece of a plan at its place; one that could not be read keeps its place and its name, so that nothing else is blamed.</summary>
/// <param name="Index">Its place in its list, from 0.</param>
/// <param name="Id">Its identifier; empty when it has none.</param>
/// <param name="Value">The piece, or null when it has been found faulty already.</param>
internal sealed record Piece<T>(int Index, string Id, T? Value)
    where T : class;
