using System.Diagnostics;
using System.Text.Json;

namespace Mentorship.Features.Tests.Meetings.InCalendar;

/// <summary>One meeting as a calendar program shows it.</summary>
public sealed record Shown(string Start, int Minutes, string Uid, string Status, string Summary);

/// <summary>What a parser found in a calendar.</summary>
public sealed record Found(string Method, string Name, IReadOnlyList<string> Zones, IReadOnlyList<int> Sequences, IReadOnlyList<Shown> Occurrences)
{
    public IEnumerable<string> Starts => Occurrences.Select(one => one.Start);
}

/// <summary>Two parsers of other people, of whom we demand that they agree.</summary>
internal static class Readers
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static async Task<Found> ReadAsync(byte[] calendar)
    {
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3")
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, "Meetings", "InCalendar", "read_calendar.py") },
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (found, complaint) = (python.StandardOutput.ReadToEndAsync(), python.StandardError.ReadToEndAsync());
        await python.StandardInput.BaseStream.WriteAsync(calendar);
        python.StandardInput.Close();
        await python.WaitForExitAsync();
        Assert.True(python.ExitCode == 0, $"Install python3-icalendar and python3-vobject, or the calendar is broken: {await complaint}");
        var both = JsonSerializer.Deserialize<Dictionary<string, Found>>(await found, Json)!;
        Assert.Equal(JsonSerializer.Serialize(both["icalendar"]), JsonSerializer.Serialize(both["vobject"]));
        return both["icalendar"];
    }
}
