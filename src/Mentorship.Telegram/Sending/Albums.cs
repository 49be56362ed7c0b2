using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>Brings an album into another chat as an album.</summary>
internal static class Albums
{
    public static async Task<Delivery> CopyAlbumAsync(this BotApiClient client, Dispatch.CopyAlbum album, long chat, CancellationToken ct)
    {
        if (album.From is not [{ Chat: var source }, ..] || !ChatKey.TryRead(source, out var from))
            return new Delivery.Refused(ErrorClasses.Content);
        var call = new CopyMessages(chat, from, [.. album.From.Select(item => item.Id).Order()])
        {
            DisableNotification = album.Silent ? true : null,
            ProtectContent = album.IsProtected ? true : null,
        };
        return Settled(await client.CopyMessagesAsync(call, ct));
    }

    /// <summary>A refusal names one item; the others may have been delivered all the same, and would come twice if all were sent again.</summary>
    private static Delivery Settled(ApiReply<SentMessage[]> reply) => reply switch
    {
        { End: CallEnd.Ok, Result: [var first, ..] made } =>
            new Delivery.Sent(first.MessageId) { All = new ValueList<long>([.. made.Select(message => message.MessageId)]) },
        { End: CallEnd.Ok } => new Delivery.Gone(),
        _ => ErrorClasses.Of(reply, messageId: null) switch
        {
            Delivery.Refused => new Delivery.Refused(ErrorClasses.InPart),
            Delivery.Throttled throttled => throttled with { IsUnclear = true },
            var other => other,
        },
    };
}
