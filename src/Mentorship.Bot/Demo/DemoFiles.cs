using System.Globalization;
using System.Text;

namespace Mentorship.Hosting;

/// <summary>One of those who have a chat in the sandbox.</summary>
internal sealed record DemoRow(string FullName, string Role)
{
    public string Initials => string.Join(' ', FullName.Split(' ').Select(part => $"{part[0]}."));
}

/// <summary>The people and pairs of the sandbox, as lists that a school could have written.</summary>
internal static class DemoFiles
{
    public static IReadOnlyList<DemoRow> People =>
        [.. Rows("people.csv").Select(row => new DemoRow(row["ФИО"], CultureInfo.InvariantCulture.TextInfo.ToTitleCase(row["Роли"])))];

    public static IEnumerable<(string Mentor, string Mentee)> Pairs =>
        Rows("pairs.csv").Select(row => (row["Наставник"], row["Наставляемый"]));

    /// <summary>What the timers of the service do, in words for the clock bar.</summary>
    public static IReadOnlyDictionary<string, string> Timers =>
        Rows("timers.csv").ToDictionary(row => row["Команда"], row => row["Что будет"]);

    public static Stream OpenPeople() => File.OpenRead(PathOf("people.csv"));

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(PathOf(file), Encoding.UTF8);
        var headings = lines[0].Split(';');
        return lines.Skip(1).Select(line => headings.Zip(line.Split(';')).ToDictionary());
    }

    private static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "config", "demo", file);
}
