namespace Dnc.Model.Rules.Texts;

/// <summary>Everything that a line can be from a place on.</summary>
internal delegate IEnumerable<Found<T>> LinePart<T>(int start);
