using Mentorship.Conversations;

namespace Mentorship.Features.Meetings;

/// <summary>Somebody's words about a meeting, short enough for a reminder.</summary>
internal static class ShortWords
{
    private const int Longest = 200;

    public static Answer<string> Parse(string typed) =>
        Pipeline.Words.Clean(typed).Trim() is { Length: > 0 and <= Longest } words ? words : new Rejected(MeetingTexts.TooLong);
}
