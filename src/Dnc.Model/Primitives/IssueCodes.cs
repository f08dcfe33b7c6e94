namespace Dnc.Model.Primitives;

/// <summary>Every code of an <see cref="Issue"/>. A code is never reused for another meaning.</summary>
/// <remarks>
/// 10xx quantities, 11xx time, 12xx organisations, 13xx indicators and figures, 20xx the form of documents, 21xx the meaning of plans,
/// 22xx interpretations, 30xx tables of figures.
/// </remarks>
public static class IssueCodes
{
    // --- 10xx quantities ---

    // --- 11xx time ---

    // --- 12xx organisations ---

    // --- 13xx indicators and figures ---

    // --- 20xx the form of documents ---

    // --- 21xx the meaning of plans ---

    // --- 22xx interpretations ---

    // --- 30xx tables of figures ---
}
