using Dnc.Model.Primitives;

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
}
