using System.Security.Cryptography;
using System.Text;
using Dnc.Model.Documents.Json;
using Dnc.Model.Documents.Plans;
using Dnc.Model.Drafts;
using Dnc.Model.Plans;
using Dnc.Model.Primitives;
using Dnc.Model.Quantities;

namespace Dnc.Model.Documents;

/// <summary>Plans as JSON documents.</summary>
/// <remarks>
/// Reading is strict and reports every fault of form at once, and when there is none, every fault of meaning at once, each with path, line and
/// column. Writing gives the same bytes for equal plans on every machine; reading what was written gives an equal plan.
/// </remarks>
public static class PlanJson
{
    /// <summary>The version of plan documents that is read and written.</summary>
    public static string SchemaVersion => PlanCodecs.SchemaVersion;

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The text of the document.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The plan with its warnings, or everything that is wrong.</returns>
    public static Result<Plan> Read(string json, string? documentName = null, DocumentLimits? limits = null)
    {
        var bound = limits ?? DocumentLimits.Default;
        return Guard.NotNull(json).Length <= bound.MaxBytes
            ? Read(Encoding.UTF8.GetBytes(json), documentName, bound)
            : TooLarge(json.Length, documentName, bound);
    }

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The bytes of the document, UTF-8.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The plan with its warnings, or everything that is wrong.</returns>
    public static Result<Plan> Read(ReadOnlySpan<byte> json, string? documentName = null, DocumentLimits? limits = null) =>
        PlanReader.Read(json, documentName, limits ?? DocumentLimits.Default);

    /// <summary>Reads a plan.</summary>
    /// <param name="json">The document, UTF-8, read to its end or to the limit; it stays open.</param>
    /// <param name="documentName">A name for the places of issues, such as the file; null for none.</param>
    /// <param name="limits">How much is read before the document is refused; null for <see cref="DocumentLimits.Default"/>.</param>
    /// <returns>The plan with its warnings, or everything that is wrong.</returns>
    public static Result<Plan> Read(Stream json, string? documentName = null, DocumentLimits? limits = null)
    {
        Guard.NotNull(json);
        var bound = limits ?? DocumentLimits.Default;
        return Read(DocumentBytes.Of(json, bound), documentName, bound);
    }

    /// <summary>The document of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The JSON text, with LF at the end of each line.</returns>
    public static string Write(Plan plan) => JsonLayout.Print(PlanCodecs.Of(Guard.NotNull(plan).Units).Write(DraftWriter.ToDraft(plan)));

    /// <summary>Writes the document of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="json">Where the bytes go, UTF-8 without a mark; it stays open.</param>
    public static void Write(Plan plan, Stream json) => Guard.NotNull(json).Write(Encoding.UTF8.GetBytes(Write(plan)));

    /// <summary>The JSON Schema of plan documents.</summary>
    /// <returns>The text of the schema, draft 2020-12.</returns>
    public static string Schema() => JsonLayout.Print(SchemaContext.Document(PlanCodecs.Of(UnitCatalog.Standard), "Plan"));

    /// <summary>A short text that is the same for equal plans and, for all purposes, different for others.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns><c>sha256:</c> and the 64 small hexadecimal digits of the hash of <see cref="Write(Plan)"/>.</returns>
    public static string Hash(Plan plan) => "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(plan))));

    private static Result<Plan> TooLarge(int length, string? documentName, DocumentLimits limits)
    {
        var context = new ReadContext(new DocumentSource([], documentName), limits);
        context.Report(0, "$", Json.ErrorMessages.TooLarge(length, limits.MaxBytes));
        return Result.Failed<Plan>(context.Issues);
    }
}
