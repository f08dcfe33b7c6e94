using Dnc.Model.Primitives;
using FsCheck.Xunit;

namespace Dnc.Model.Tests.Primitives;

public sealed class ValueListTests
{
    [Fact]
    public void Equals_SameElementsInOrder_AreEqual()
    {
        ValueList<int> a = [1, 2, 3];
        var b = new List<int> { 1, 2, 3 }.ToValueList();
        (a == b).ShouldBeTrue();
        a.GetHashCode().ShouldBe(b.GetHashCode());
    }

    [Fact]
    public void Equals_OtherOrder_Differs() => (((ValueList<int>)[1, 2]) == ((ValueList<int>)[2, 1])).ShouldBeFalse();

    [Fact]
    public void Add_LeavesTheOriginalUnchanged()
    {
        ValueList<string> a = ["x"];
        a.Add("y").Count.ShouldBe(2);
        a.Count.ShouldBe(1);
    }

    [Fact]
    public void ToValueList_OfTheMutatedSource_KeepsItsElements()
    {
        var source = new List<int> { 1 };
        var list = source.ToValueList();
        source[0] = 2;
        list.ShouldBe([1]);
        list.ToValueList().ShouldBeSameAs(list);
    }

    [Fact]
    public void Empty_AndNull_AreDistinct()
    {
        Same(null, null).ShouldBeTrue();
        Same([], null).ShouldBeFalse();
        Same(null, []).ShouldBeFalse();
        ValueList<int>.Empty.Equals((object)"x").ShouldBeFalse();
        ((ValueList<int>)[]).ShouldBeSameAs(ValueList<int>.Empty);
        ValueList<int>.Empty.ToString().ShouldBe("[]");
    }

    [Fact]
    public void Equals_IsStructuralInDepth() => ((ValueList<ValueList<int>>)[[1], [2]]).ShouldBe((ValueList<ValueList<int>>)[[1], [2]]);

    [Property(MaxTest = 200)]
    public bool Equals_IsThatOfTheSequences(int[] a, int[] b)
    {
        var (x, y) = (a.ToValueList(), b.ToValueList());
        return (x == y) == a.SequenceEqual(b) && (x != y || x.GetHashCode() == y.GetHashCode()) && x.SequenceEqual(a) && x.Count == a.Length;
    }

    private static bool Same(ValueList<int>? left, ValueList<int>? right) => left == right;
}
