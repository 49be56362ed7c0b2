using System.Globalization;

namespace Mentorship.Features.Questionnaires;

/// <summary>Keys of the buttons of a questionnaire, besides those of every form.</summary>
internal static class RunKeys
{
    public const string Start = ":start";
    public const string Postpone = ":postpone";
    public const string Decline = ":decline";
    public const string Help = ":help";
    public const string Menu = ":menu";
    public const string More = ":more";

    private const char Option = 'o';
    private const char Section = 's';
    private const char Question = 'q';

    private static readonly string[] Options = [.. Enumerable.Range(0, 32).Select(place => $"{Option}{place}")];

    public static string OfOption(int place) => Options[place];

    public static string OfSection(int place) => $"{Section}{place}";

    public static string OfQuestion(int place) => $"{Question}{place}";

    public static int? ReadOption(string key, int count) => Read(key, Option, count);

    public static int? ReadSection(string key, int count) => Read(key, Section, count);

    public static int? ReadQuestion(string key, int count) => Read(key, Question, count);

    private static int? Read(string key, char kind, int count) =>
        key.StartsWith(kind) && int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < count
            ? place
            : null;
}
