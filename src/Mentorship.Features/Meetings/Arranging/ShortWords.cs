using Mentorship.Conversations;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody's words about a meeting, short enough for a reminder.</summary>
internal static class ShortWords
{
    private const int Longest = 200;

    public static Answer<string> Parse(string typed) =>
        Parse(typed, Longest, MeetingTexts.TooLong);

    public static Answer<string> Parse(string typed, int longest, string tooLong) =>
        Pipeline.Words.Clean(typed).Trim() is { Length: > 0 } words && words.Length <= longest ? words : new Rejected(tooLong);
}
