using System.Text.Json;

namespace Mentorship.Benchmarks;

/// <summary>Prints the figures and whether they are what is wanted, and writes the figures where they were asked for.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    /// <returns>What the process ends with: 1 when a target is missed.</returns>
    public static async Task<int> WriteAsync(Options options, object figures, params IReadOnlyList<Target> targets)
    {
        var json = JsonSerializer.Serialize(figures, Readable);
        Console.WriteLine(json);
        if (options.Out is { } file) await File.WriteAllTextAsync(file, json + "\n");
        foreach (var target in targets) Console.WriteLine(target);
        return targets.All(target => target.IsMet) ? 0 : 1;
    }
}
