using Mentorship.Conversations;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody's words about a meeting, short enough for a reminder.</summary>
internal static class ShortWords
{
    public const int Longest = 200;

    public static Answer<string> Parse(string typed) =>
        TypedWords.Parse(typed, Longest, MeetingTexts.TooLong);
}
