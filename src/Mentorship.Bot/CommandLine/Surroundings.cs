using System.Text;

namespace Mentorship.Hosting;

/// <summary>What a command may touch outside itself: where it prints, its clock, settings that win over all others.</summary>
public sealed record Surroundings(TextWriter Out, TextWriter Error, TimeProvider Time)
{
    public IReadOnlyDictionary<string, string?> Overrides { get; init; } = new Dictionary<string, string?>();

    /// <summary>Where relative paths begin.</summary>
    public string Folder { get; init; } = Environment.CurrentDirectory;

    internal static Surroundings OfProcess()
    {
        Console.OutputEncoding = Encoding.UTF8;
        return new Surroundings(Console.Out, Console.Error, TimeProvider.System);
    }
}
