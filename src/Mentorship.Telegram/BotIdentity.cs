using Mentorship.Pipeline;
using Mentorship.Telegram.Sending;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram;

/// <summary>The account that speaks for us.</summary>
public sealed record BotProfile(long Id, string Username)
{
    /// <summary>What a person opens to come in with a code.</summary>
    public string LinkFor(string code) => $"https://t.me/{Username}?start={Uri.EscapeDataString(code)}";

    /// <summary>Names this bot in the inbox: numbers of another bot mean other updates.</summary>
    public string Source => ChatKey.Of(Id);
}

/// <summary>What became of asking who we are: a profile, or how it failed.</summary>
public readonly record struct BotAnswer(BotProfile? Profile, Delivery? Failure);

/// <summary>Knows which bot the token belongs to; asked once, remembered for the life of the process.</summary>
public sealed class BotIdentity
{
    private readonly BotApiClient _client;
    private volatile BotProfile? _known;
    private volatile bool _isRefused;

    internal BotIdentity(BotApiClient client) => _client = client;

    /// <summary>Null until the server has answered for the first time.</summary>
    public BotProfile? Known => _known;

    /// <summary>The server was asked last and said that it knows no such bot: the token is wrong, or the address.</summary>
    public bool IsRefused => _isRefused;

    public async Task<BotAnswer> AskAsync(CancellationToken ct)
    {
        if (_known is { } known)
            return new BotAnswer(known, Failure: null);
        var reply = await AskServerAsync(ct);
        return reply.End is CallEnd.Ok
            ? new BotAnswer(_known, Failure: null) : new BotAnswer(Profile: null, ErrorClasses.Of(reply, messageId: null));
    }

    internal async Task<ApiReply<User>> AskServerAsync(CancellationToken ct)
    {
        var reply = await _client.GetMeAsync(ct);
        _isRefused = reply is { End: CallEnd.Refused, Status: 401 or 404 };
        if (reply is { End: CallEnd.Ok, Result: { Id: > 0 } me })
            _known = new BotProfile(me.Id, me.Username ?? "");
        else if (reply.End is CallEnd.Ok)
            reply = reply with { End = CallEnd.Unclear };
        return reply;
    }
}
