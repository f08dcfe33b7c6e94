using Dnc.Model.Primitives;

namespace Dnc.Model.Validation;

/// <summary>What a shape rule says when it is broken, in both languages.</summary>
internal sealed record ShapeFault(string Code, LocalizedText Message, LocalizedText Advice);
