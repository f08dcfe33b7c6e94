using System.Text;
using System.Text.Unicode;
using Dnc.Model.Primitives;
using CsvMessages = Dnc.Model.Documents.Csv.ErrorMessages;

namespace Dnc.Model.Documents;

/// <summary>The text of tables (CSV), from their bytes. Every table is UTF-8, with a byte order mark or without.</summary>
/// <remarks>
/// Spreadsheets in Chinese save tables in GBK when nobody says otherwise. Read as UTF-8, different names become the same unreadable text, so that such bytes are
/// refused and never guessed at.
/// </remarks>
public static class TableText
{
    /// <summary>Reads the text of a table.</summary>
    /// <param name="bytes">The bytes of the file.</param>
    /// <param name="documentName">The name shown in the issue; null for none.</param>
    /// <returns>The text without a byte order mark, or an issue when the bytes are not UTF-8.</returns>
    public static Result<string> Read(ReadOnlySpan<byte> bytes, string? documentName = null)
    {
        var text = bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

        // UTF-16 without a mark may look like UTF-8, and has a zero beside every Latin letter.
        return Utf8.IsValid(text) && !text.Contains((byte)0)
            ? Result.Of(Encoding.UTF8.GetString(text))
            : Result.Failed<string>([CsvMessages.NotUtf8(new IssueLocation(documentName))]);
    }
}
