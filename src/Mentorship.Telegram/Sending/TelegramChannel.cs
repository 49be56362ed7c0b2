using Mentorship.Pipeline;
using Mentorship.Telegram.Reading;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram.Sending;

/// <summary>Telegram as the pipeline sees it.</summary>
internal sealed class TelegramChannel(BotApiClient client, Caller caller, ILogger<TelegramChannel> log) : IChannel
{
    // answerCallbackQuery refuses a longer line.
    private const int LongestToast = 200;

    public string Name => ChatKey.Channel;

    public Incoming? Read(string payload) => UpdateReader.Read(payload);

    public Task<Delivery> DeliverAsync(Dispatch dispatch, CancellationToken ct) => caller.DeliverAsync(dispatch, ct);

    public async Task<Delivery> AnswerPressAsync(string chat, string pressId, string? toast, CancellationToken ct)
    {
        var line = string.IsNullOrWhiteSpace(toast) ? null : Shortened(toast);
        var reply = await client.AnswerCallbackQueryAsync(new AnswerCallbackQuery(pressId, line), ct);
        if (reply.End is not CallEnd.Ok)
            log.PressNotAnswered(reply.End, reply.Status);
        return ErrorClasses.Of(reply, messageId: null);
    }

    public async Task ShowTypingAsync(string chat, CancellationToken ct)
    {
        if (!ChatKey.TryRead(chat, out var id))
            return;
        var reply = await client.SendChatActionAsync(new SendChatAction(id, "typing"), ct);
        if (reply.End is not CallEnd.Ok)
            log.TypingNotShown(reply.End, reply.Status);
    }

    private static string Shortened(string toast)
    {
        if (toast.Length <= LongestToast)
            return toast;
        var cut = LongestToast - 1;
        return string.Concat(toast.AsSpan(0, char.IsHighSurrogate(toast[cut - 1]) ? cut - 1 : cut), "…");
    }
}
