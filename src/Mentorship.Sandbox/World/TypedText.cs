using System.Text.RegularExpressions;

namespace Mentorship.Sandbox;

/// <summary>The entities that Telegram itself finds in what a person types.</summary>
internal static partial class TypedText
{
    public static IReadOnlyList<SeenEntity> EntitiesOf(string text) =>
    [
        .. Commands().Matches(text).Select(m => new SeenEntity("bot_command", m.Groups[1].Index, m.Groups[1].Length)),
        .. Links().Matches(text).Select(m => new SeenEntity("url", m.Index, m.Length)),
    ];

    [GeneratedRegex(@"(?<=^|\s)(/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?)(?=$|[\s.,!?])")]
    private static partial Regex Commands();

    [GeneratedRegex(@"https?://[^\s<>""]+")]
    private static partial Regex Links();
}
