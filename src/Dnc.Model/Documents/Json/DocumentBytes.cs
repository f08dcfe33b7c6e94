using System.Text;

namespace Dnc.Model.Documents.Json;

/// <summary>Brings documents to bytes, not much beyond the limit.</summary>
internal static class DocumentBytes
{
    /// <summary>The bytes of a text; of one that is too large, more than the limit.</summary>
    public static byte[] Of(string json, DocumentLimits limits) => Encoding.UTF8.GetBytes(json.Length <= limits.MaxBytes ? json : json[..(limits.MaxBytes + 1)]);

    /// <summary>The bytes of a stream up to its end; of one that is too large, more than the limit.</summary>
    public static byte[] Of(Stream json, DocumentLimits limits)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= limits.MaxBytes && (count = json.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}
