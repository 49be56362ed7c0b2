using System.Net.Http.Headers;

namespace Mentorship.Telegram.Wire;

/// <summary>Tells from an answer what is proven about its call.</summary>
internal static class ReplyReader
{
    private static readonly TimeSpan UnnamedPause = TimeSpan.FromSeconds(5);

    // Longer than any pause seen, short enough to be added to a date.
    private const long LongestPause = 30 * 86_400;

    public static ApiReply<T> Read<T>(HttpResponseMessage response, AnswerBody body, AnswerReader<T> reader)
    {
        var status = (int)response.StatusCode;
        if (body.IsTooBig)
            return new ApiReply<T>(CallEnd.Unclear, Status: status) { IsTooBig = true };
        return reader(body.Bytes) switch
        {
            { Ok: true } answer when status is >= 200 and < 300 => new ApiReply<T>(CallEnd.Ok, answer.Result, status),
            { Ok: false } answer => Refusal(response, answer, status),
            _ => Unreadable<T>(response, status),
        };
    }

    private static ApiReply<T> Refusal<T>(HttpResponseMessage response, Answer<T> answer, int status)
    {
        var code = status >= 500 ? status : (int)Math.Clamp(answer.ErrorCode ?? status, 0, 999);
        return new ApiReply<T>(EndOf(code), Status: code, Description: answer.Description ?? "")
        {
            RetryAfter = PauseOf(response.Headers, answer.Parameters?.RetryAfter),
            HasMoved = answer.Parameters?.MigrateToChatId is not null,
        };
    }

    // A refusal needs a body that says so, except for the codes by which a server or a proxy in front cannot have acted.
    private static ApiReply<T> Unreadable<T>(HttpResponseMessage response, int status) =>
        new(EndOfUnreadable(status), Status: status)
        {
            RetryAfter = PauseOf(response.Headers, named: null),
        };

    private static CallEnd EndOfUnreadable(int status) => status switch
    {
        401 or 404 or 413 or 421 or 429 or (>= 300 and < 400) => CallEnd.Refused,
        // Our own proxy wants another login: the call has not passed it.
        407 => CallEnd.NotSent,
        _ => CallEnd.Unclear,
    };

    private static CallEnd EndOf(int code) => code is >= 300 and < 500 and not 408 ? CallEnd.Refused : CallEnd.Unclear;

    private static TimeSpan PauseOf(HttpResponseHeaders headers, long? named)
    {
        // A date is told by the clock of whoever told it, and so is what is left until then.
        var told = headers.RetryAfter?.Delta ?? headers.RetryAfter?.Date - headers.Date;
        var seconds = named ?? (told > TimeSpan.Zero ? (long)Math.Ceiling(told.Value.TotalSeconds) : null);
        return seconds is { } pause ? TimeSpan.FromSeconds(Math.Clamp(pause, 1, LongestPause)) : UnnamedPause;
    }
}
