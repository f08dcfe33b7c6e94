using PublicApiGenerator;

namespace Dnc.Model.Tests.Conventions;

/// <summary>What users compile against is approved text.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void PublicApi_IsApproved() => Library.Assembly
        .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false })
        .ShouldMatchApproved(c => c.WithFilenameGenerator((_, _, type, extension) => $"PublicApi.{type}.{extension}").SubFolder("Approved"));
}
