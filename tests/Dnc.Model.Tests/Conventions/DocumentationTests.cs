using System.Reflection;
using System.Xml.Linq;

namespace Dnc.Model.Tests.Conventions;

public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented =
        XDocument.Load(Path.ChangeExtension(Library.Assembly.Location, ".xml")).Descendants("member").ToDictionary(m => (string)m.Attribute("name")!);

    [Fact]
    public void PublicTypesAndMembers_AreDocumented()
    {
        var wanted = Wanted().ToList();
        wanted.Count.ShouldBeGreaterThan(Library.PublicTypes.Count);
        wanted.Where(w => !IsDocumented(w.Id)).Select(w => w.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Summaries_AreSentences()
    {
        var summaries = Wanted().Select(w => (w.Id, Text: Summary(w.Id))).Where(s => s.Text is not null).ToList();
        summaries.ShouldNotBeEmpty();
        summaries.Where(s => !s.Text!.TrimEnd().EndsWith('.')).Select(s => s.Id).ShouldBeEmpty();
    }

    [Fact]
    public void Methods_DocumentEachParameterAndTheResult()
    {
        var methods =
            (from w in Wanted()
             where w.Member is MethodBase method && !method.Name.StartsWith("op_", StringComparison.Ordinal) && Summary(w.Id) is not null
             select (w.Id, Method: (MethodBase)w.Member, Xml: Documented[w.Id])).ToList();
        methods.ShouldNotBeEmpty();
        methods.Where(m => m.Method.GetParameters().Any(p => !Names(m.Xml, "param").Contains(p.Name!))).Select(m => m.Id).ShouldBeEmpty();
        methods.Where(m => m.Method is MethodInfo { ReturnType: var result } && result != typeof(void) && m.Xml.Element("returns") is null).Select(m => m.Id).ShouldBeEmpty();
    }

    private static IEnumerable<(string Id, MemberInfo Member)> Wanted()
    {
        foreach (var type in Library.PublicTypes)
        {
            yield return (DocumentationId.Of(type), type);
            if (typeof(Delegate).IsAssignableFrom(type))
            {
                // The parameters of a delegate are documented on the type; its members are the runtime's.
                continue;
            }

            foreach (var member in Library.WrittenMembers(type).Where(m => m.Name != "value__" && !IsImplicit(m) && !IsPositional(type, m)))
            {
                yield return (DocumentationId.Of(member), member);
            }
        }
    }

    // A constructor without parameters is the compiler's unless somebody had something to say about it.
    private static bool IsImplicit(MemberInfo member) => member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;

    // A positional record documents its constructor and the properties of the same name by the parameters of the type.
    private static bool IsPositional(Type type, MemberInfo member) =>
        (member is ConstructorInfo or PropertyInfo)
        && Documented.TryGetValue(DocumentationId.Of(type), out var xml)
        && (member is ConstructorInfo constructor
            ? constructor.GetParameters() is [_, ..] parameters && parameters.All(p => Names(xml, "param").Contains(p.Name!))
            : Names(xml, "param").Contains(member.Name));

    private static bool IsDocumented(string id) =>
        Documented.TryGetValue(id, out var xml) && (xml.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(xml.Element("summary")?.Value));

    private static string? Summary(string id) => Documented.GetValueOrDefault(id)?.Element("summary")?.Value;

    private static IEnumerable<string> Names(XElement xml, string element) => xml.Elements(element).Select(e => (string)e.Attribute("name")!);
}
