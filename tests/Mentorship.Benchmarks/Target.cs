using System.Globalization;

namespace Mentorship.Benchmarks;

/// <summary>What a figure has to reach, so that a run can say by itself whether it did.</summary>
internal sealed record Target
{
    private Target(string name, double figure, double wanted, bool isLeast) =>
        (Name, Figure, Wanted, IsLeast) = (name, figure, wanted, isLeast);

    public string Name { get; }

    public double Figure { get; }

    public double Wanted { get; }

    /// <summary>The figure has to be as large at least; else as large at most.</summary>
    public bool IsLeast { get; }

    /// <summary>No figure at all misses it too.</summary>
    public bool IsMet => IsLeast ? Figure >= Wanted : Figure <= Wanted;

    public static Target AtLeast(string name, double figure, double wanted) => new(name, figure, wanted, isLeast: true);

    public static Target AtMost(string name, double figure, double wanted) => new(name, figure, wanted, isLeast: false);

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(IsMet ? "met   " : "missed")} {Name} {(IsLeast ? ">=" : "<=")} {Wanted:0.###}: {Figure:0.###}");
}
