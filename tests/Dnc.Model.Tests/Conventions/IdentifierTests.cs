using System.Reflection;
using Dnc.Model.Primitives;
using FsCheck;
using FsCheck.Fluent;

namespace Dnc.Model.Tests.Conventions;

/// <summary>All identifiers follow one pattern; every one that is added is tested here.</summary>
public sealed class IdentifierTests
{
    private const string First = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const string Next = First + "._-";

    public static TheoryData<Type> Identifiers => [.. Library.PublicTypes.Where(IsIdentifier)];

    [Fact]
    public void Identifiers_StandInPrimitives()
    {
        Identifiers.Count.ShouldBeGreaterThan(0);
        Library.PublicTypes.Where(IsIdentifier).Where(t => t.Namespace != typeof(PlanId).Namespace).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Identifiers))]
    public void Identifier_FollowsThePattern(Type type) =>
        typeof(IdentifierTests).GetMethod(nameof(Follows), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, null);

    private static bool IsIdentifier(Type type) => type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal);

    private static void Follows<T>()
        where T : struct, IEquatable<T>, IComparable<T>, IParsable<T>
    {
        default(T).ToString().ShouldBe("");
        typeof(T).GetProperty("IsEmpty")!.GetValue(default(T)).ShouldBe(true);
        typeof(T).GetProperty("IsEmpty")!.GetValue(T.Parse("x", null)).ShouldBe(false);
        foreach (var text in (string?[])[null, "", " ", "a b", ".a", "-a", "_a", "a/b", "a\n", "甲", "é", new('a', 81)])
        {
            T.TryParse(text, null, out var none).ShouldBeFalse(text);
            none.ShouldBe(default);
        }

        Should.Throw<FormatException>(() => T.Parse("a b", null)).Message.ShouldContain("'a b'");
        T.Parse(new string('a', 80), null).ToString().ShouldBe(new string('a', 80));
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(200), Prop.ForAll(Spellings(), Spellings(), (a, b) =>
        {
            var (x, y) = (T.Parse(a, null), T.Parse(b, null));
            return x.ToString() == a
                && x.Equals(T.Parse(a, null)) && x.GetHashCode() == T.Parse(a, null).GetHashCode()
                && x.Equals(y) == (a == b)
                && Math.Sign(x.CompareTo(y)) == Math.Sign(string.CompareOrdinal(a, b))
                && default(T).CompareTo(x) < 0;
        }));
    }

    private static Arbitrary<string> Spellings() =>
        (from first in Gen.Elements(First.ToCharArray())
         from rest in Gen.Choose(0, 4).SelectMany(n => Gen.Elements(Next.ToCharArray()).ArrayOf(n))
         select first + new string(rest)).ToArbitrary();
}
