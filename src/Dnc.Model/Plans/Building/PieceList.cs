using System.Diagnostics.CodeAnalysis;
using Dnc.Model.Primitives;

namespace Dnc.Model.Plans.Building;

/// <summary>The pieces of one list of a plan, in the order given.</summary>
internal sealed class PieceList<T>(string name, Func<T, string> idOf)
    where T : class
{
    private readonly List<Piece<T>> _all = [];
    private readonly Dictionary<string, Piece<T>> _byId = new(StringComparer.Ordinal);

    /// <summary>The name of the list in a document.</summary>
    public string Name => name;

    /// <summary>The pieces that could be read.</summary>
    public IEnumerable<(int Index, T Value)> Sound => _all.Where(p => p.Value is not null).Select(p => (p.Index, p.Value!));

    /// <summary>The identifiers, those of faulty pieces too.</summary>
    public IEnumerable<string> Ids => _byId.Keys;

    public ValueList<T> Values => Sound.Select(p => p.Value).ToValueList();

    public void Add(T value) => Admit(new Piece<T>(_all.Count, idOf(value), value));

    public void AddFaulty(string id) => Admit(new Piece<T>(_all.Count, id, null));

    public bool Knows(string id) => _byId.ContainsKey(id);

    /// <summary>The first piece with an identifier, unless it is faulty.</summary>
    public bool TryGet(string id, [NotNullWhen(true)] out T? value)
    {
        value = _byId.TryGetValue(id, out var piece) ? piece.Value : null;
        return value is not null;
    }

    public string PathOf(int index, string? member = null) => Paths.Of(name, index, member);

    /// <summary>The pieces whose identifier an earlier one has.</summary>
    public IEnumerable<Piece<T>> Duplicates => _all.Where(p => p.Id.Length > 0 && !ReferenceEquals(_byId[p.Id], p));

    private void Admit(Piece<T> piece)
    {
        _all.Add(piece);
        if (piece.Id.Length > 0)
        {
            _byId.TryAdd(piece.Id, piece);
        }
    }
}
