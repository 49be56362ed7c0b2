using System.Collections.Concurrent;
using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram.Sending;

/// <summary>Makes the call of a dispatch, and says what to leave out where the server takes it only in a plainer form.</summary>
internal sealed class Caller(BotApiClient client, ILogger<Caller> log)
{
    /// <summary>Servers hand out no larger file.</summary>
    private const int MostBytes = 20 << 20;

    private readonly ConcurrentDictionary<Type, bool> _missed = new();
    private volatile bool _stylesAreUnknown;

    /// <summary>A method counts as unknown to the server once it is refused again after another call went through.</summary>
    public async Task<Delivery> DeliverAsync(Dispatch dispatch, CancellationToken ct)
    {
        var delivery = await TryAsync(dispatch, ct);
        if (ErrorClasses.Without(dispatch, delivery) is not { } instead) return delivery;
        if (_missed.ContainsKey(dispatch.GetType())) return instead;
        if ((await client.GetMeAsync(ct)).End is not CallEnd.Ok) return delivery;
        var again = await TryAsync(dispatch, ct);
        if (ErrorClasses.Without(dispatch, again) is null) return again;
        // What nobody misses is proven once; what carries words, each time.
        if (instead is Delivery.Sent) _missed[dispatch.GetType()] = true;
        return instead;
    }

    private async Task<Delivery> TryAsync(Dispatch dispatch, CancellationToken ct)
    {
        if (!ChatKey.TryRead(dispatch.Chat, out var chat))
            return new Delivery.Refused(ErrorClasses.Content);
        if (dispatch is Dispatch.Fetch fetch)
            return await client.FetchAsync(fetch, ct);
        if (dispatch is Dispatch.CopyAlbum album)
            return await client.CopyAlbumAsync(album, chat, ct);
        if (dispatch is Dispatch.CopyAsFile recording)
            return await CopyAsFileAsync(recording, ct);
        var call = _stylesAreUnknown ? dispatch with { Without = dispatch.Without | Niceties.Styles } : dispatch;
        var reply = await CallAsync(call, chat, ct);
        return Plainer.After(reply, call) is not Niceties.None and var fancy ? new Delivery.TooFancy(fancy) : Settled(call, reply);
    }

    /// <summary>No server sends a recording as a document by its name: it is brought in and sent anew.</summary>
    private async Task<Delivery> CopyAsFileAsync(Dispatch.CopyAsFile copy, CancellationToken ct) =>
        await client.FetchAsync(new Dispatch.Fetch(copy.Chat, copy.Recording.Id, MostBytes), ct) switch
        {
            Delivery.Fetched { Bytes: var bytes } => await DeliverAsync(
                new Dispatch.SendDocument(copy.Chat, Named(copy.Recording, bytes), copy.Caption, [], copy.Silent, copy.ReplyTo)
                {
                    IsAlwaysDocument = true, IsProtected = copy.IsProtected, Without = copy.Without,
                }, ct),
            Delivery.Ambiguous => new Delivery.NotSent(),
            var trouble => trouble,
        };

    private static MadeFile Named(FileRef recording, byte[] bytes) =>
        new(recording.Name, recording.Name.EndsWith(".ogg", StringComparison.Ordinal) ? "audio/ogg" : "video/mp4", bytes);

    private Delivery Settled(Dispatch dispatch, ApiReply<SentMessage> reply)
    {
        // Proven only now: the same message was refused with styles and taken without.
        if (reply.End is CallEnd.Ok && dispatch.Without.HasFlag(Niceties.Styles) && !_stylesAreUnknown && Plainer.HasStyles(dispatch))
        {
            _stylesAreUnknown = true;
            log.StylesUnknown();
        }
        var delivery = ErrorClasses.Of(reply, reply.Result?.MessageId);
        if (delivery is not Delivery.Sent && !_missed.ContainsKey(dispatch.GetType()))
            log.NotDelivered(dispatch.GetType().Name, delivery.GetType().Name, reply.Status);
        return delivery;
    }

    private async Task<ApiReply<SentMessage>> CallAsync(Dispatch dispatch, long chat, CancellationToken ct) => dispatch switch
    {
        Dispatch.Send send => await client.SendMessageAsync(CallWriter.Send(send, chat), ct),
        Dispatch.SendShortcuts send => await client.SendMessageAsync(CallWriter.Shortcuts(send, chat), ct),
        Dispatch.Edit edit => Quiet(await client.EditMessageTextAsync(CallWriter.Edit(edit, chat), ct)),
        Dispatch.EditCaption edit => Quiet(await client.EditMessageCaptionAsync(CallWriter.Edit(edit, chat), ct)),
        Dispatch.Delete delete => Quiet(await client.DeleteMessageAsync(new DeleteMessage(chat, delete.MessageId), ct)),
        Dispatch.SendMedium { Medium.Kind: ContentKind.Photo } send => await client.SendPhotoAsync(CallWriter.Photo(send, chat), ct),
        Dispatch.SendMedium send => await client.SendDocumentAsync(CallWriter.Document(send, chat), ct),
        Dispatch.DropKeys drop => Quiet(await client.EditMessageReplyMarkupAsync(new EditMessageReplyMarkup(chat, drop.MessageId), ct)),
        Dispatch.Copy copy => await CopyAsync(copy, chat, ct),
        Dispatch.SendDocument send => await client.SendDocumentAsync(CallWriter.Document(send, chat), send.File, ct),
        Dispatch.SetCommands { Commands: [] } =>
            Quiet(await client.DeleteMyCommandsAsync(new DeleteMyCommands(new BotCommandScope(chat)), ct)),
        Dispatch.SetCommands menu => Quiet(await client.SetMyCommandsAsync(CallWriter.Menu(menu, chat), ct)),
        Dispatch.React react => Quiet(await client.SetMessageReactionAsync(CallWriter.React(react, chat), ct)),
        _ => throw new ArgumentOutOfRangeException(nameof(dispatch), dispatch.GetType(), "A dispatch without a call."),
    };

    private async Task<ApiReply<SentMessage>> CopyAsync(Dispatch.Copy copy, long chat, CancellationToken ct) =>
        ChatKey.TryRead(copy.From.Chat, out var from)
            ? await client.CopyMessageAsync(CallWriter.Copy(copy, chat, from), ct)
            : new ApiReply<SentMessage>(CallEnd.Refused, Status: 400);

    private static ApiReply<SentMessage> Quiet(ApiReply<Nothing> reply) => reply.As<SentMessage>(result: null);
}
