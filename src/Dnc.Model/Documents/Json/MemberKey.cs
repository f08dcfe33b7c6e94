namespace Dnc.Model.Documents.Json;

/// <summary>Names a declared member of an object, with its type.</summary>
internal readonly record struct MemberKey<TMember>(int Index);
