using Dnc.Model.Quantities;
using NodaTime;

namespace Dnc.Model.Drafts;

/// <summary>A baseline as a document states it, with the identifier of its source.</summary>
internal sealed record BaselineDraft(Quantity Quantity, LocalDate On, string? Source);
