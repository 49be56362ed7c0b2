using System.Text.Json;

namespace Mentorship.Benchmarks;

/// <summary>Prints the figures, and writes them where they were asked for.</summary>
internal static class Report
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true };

    public static async Task<int> WriteAsync(Options options, object figures)
    {
        var json = JsonSerializer.Serialize(figures, Readable);
        Console.WriteLine(json);
        if (options.Out is { } file) await File.WriteAllTextAsync(file, json + "\n");
        return 0;
    }
}
