using Dnc.Model.Primitives;
using Dnc.Model.Projects;
using Dnc.Model.Rules;

namespace Dnc.Model.Documents;

/// <summary>The projects of a place as a document (项目文件).</summary>
/// <param name="Id">Its name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Portfolio">The projects with everything that happened to them.</param>
public sealed record ProjectsDocument(string Id, LocalizedText Title, ProjectPortfolio Portfolio)
{
    /// <summary>Its name.</summary>
    public string Id { get; init => field = Guard.NotBlank(value); } = Guard.NotBlank(Id);

    /// <summary>What it is called.</summary>
    public LocalizedText Title { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Title);

    /// <summary>The projects with everything that happened to them.</summary>
    public ProjectPortfolio Portfolio { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Portfolio);

    /// <summary>Whether the projects are made up for a demonstration (虚构数据).</summary>
    public bool IsSynthetic { get; init; }

    /// <summary>Anything else to know; null for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>The publications that it rests on.</summary>
    public ValueList<SourceReference> Documents { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The facts that projects and reports may state besides.</summary>
    public ValueList<FactDefinition> Facts { get; init => field = Guard.NotNull(value); } = [];
}
