using Dnc.Model.Documents;
using Dnc.Model.Documents.Json;
using Dnc.Model.Primitives;
using NodaTime;

namespace Dnc.Model.Tests.Documents.Json;

/// <summary>A small family of values that uses every codec.</summary>
internal abstract record Shape;

internal sealed record Circle(decimal Radius) : Shape;

internal sealed record Group(ValueList<Shape> Members) : Shape;

internal enum Colour
{
    DeepRed,
    Blue,
}

internal sealed record Toy(PlanId Id, LocalizedText Name, Colour Colour, LocalDate? On, Instant? At, ValueList<int> Numbers, bool Loud, string? Note, Shape Shape);

internal static class ToyDocument
{
    public static readonly Codec<Shape> Shape = new LazyCodec<Shape>(() => Union!);

    public static readonly Codec<Toy> Codec = Codecs.Object<Toy>("toy", "A toy", o =>
    {
        var id = o.Required("id", Codecs.Id<PlanId>(), t => t.Id);
        var name = o.Required("name", Codecs.Localized, t => t.Name);
        var colour = o.Required("colour", Codecs.Words<Colour>(), t => t.Colour);
        var on = o.OptionalValue("on", Codecs.Date, t => t.On);
        var at = o.OptionalValue("at", Codecs.Instant, t => t.At);
        var numbers = o.OptionalList("numbers", Codecs.List(Codecs.Whole(0, 9), unique: true), t => t.Numbers);
        var loud = o.Default("loud", Codecs.Flag, t => t.Loud, false);
        var note = o.Optional("note", Codecs.Text, t => t.Note);
        var shape = o.Required("shape", Shape, t => t.Shape);
        return r => new Toy(r.Get(id), r.Get(name), r.Get(colour), r.Get(on), r.Get(at), r.Get(numbers), r.Get(loud), r.Get(note), r.Get(shape));
    });

    private static readonly Codec<Shape> Union = new UnionCodec<Shape>(
        "shape",
        ("circle", Codecs.Object<Circle>("circle", "A circle", o =>
        {
            var radius = o.Required("radius", Codecs.Number, c => c.Radius);
            return r => new Circle(r.Get(radius));
        })),
        ("group", Codecs.Object<Group>("group", "A group of shapes", o =>
        {
            var members = o.Required("members", Codecs.List(Shape, minItems: 1), g => g.Members);
            return r => new Group(r.Get(members));
        })));

    public static (Toy? Value, ValueList<Issue> Issues) Read(string json, DocumentLimits? limits = null) =>
        DocumentReader.Read(System.Text.Encoding.UTF8.GetBytes(json), Codec, "toy.json", limits ?? DocumentLimits.Default);

    public static string Write(Toy toy) => JsonLayout.Print(Codec.Write(toy));
}
