using Dnc.Model.Primitives;
using Dnc.Model.Services.Cases;

namespace Dnc.Model.Documents;

/// <summary>What a document of services holds: the cases of enterprises, and the texts that they come from (企业服务台账文件).</summary>
/// <param name="Cases">The cases, with the procedure by which they are handled.</param>
/// <param name="Documents">The texts that sources name by their identifiers; empty when every source stands by itself.</param>
public sealed record ServicesDocument(CaseRegister Cases, ValueList<SourceReference> Documents)
{
    /// <summary>The cases, with the procedure by which they are handled.</summary>
    public CaseRegister Cases { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Cases);

    /// <summary>The texts that sources name by their identifiers.</summary>
    public ValueList<SourceReference> Documents { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Documents);
}
