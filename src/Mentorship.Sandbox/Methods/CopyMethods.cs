namespace Mentorship.Sandbox;

/// <summary>Methods that bring a message of one chat into another.</summary>
internal sealed class CopyMethods(SandboxWorld world)
{
    public Answer Copy(Call call)
    {
        var (source, refusal) = Source(call, call.Number("message_id"), "copy");
        if (refusal is not null)
            return refusal;
        var (draft, bad) = WithCaption(call, Clean(source!));
        if (bad is not null)
            return bad;
        var (message, room, unsendable) = Draft.Complete(world, call, draft!);
        return unsendable ?? Answer.Ids([world.Post(room!, message!).Id], isList: false);
    }

    public Answer CopyAll(Call call)
    {
        var ids = call.Find("message_ids")!.Value.EnumerateArray().Select(e => e.GetInt64()).ToList();
        if (ids.Zip(ids.Skip(1)).Any(pair => pair.First >= pair.Second))
            return Answer.Bad("message identifiers must be in a strictly increasing order");
        var found = ids.Select(id => Source(call, id, "copy")).ToList();
        if (found.All(f => f.Refusal is not null))
            return found[0].Refusal!;
        var (flags, room, refusal) = Draft.Complete(world, call, Draft.Blank);
        if (refusal is not null)
            return refusal;
        var album = $"{world.NextMessageId()}";
        // Like the real server, what cannot be copied is left out and the rest goes.
        var copies = found.Where(f => f.Message is not null).Select(f => world.Post(room!, Clean(f.Message!) with
        {
            AlbumId = f.Message!.AlbumId is null ? null : album, Silent = flags!.Silent, Protected = flags.Protected,
            Caption = call.Flag("remove_caption") ? null : f.Message.Caption,
        }).Id).ToList();
        return Answer.Ids(copies, isList: true);
    }

    public Answer Forward(Call call)
    {
        var (source, refusal) = Source(call, call.Number("message_id"), "forward");
        if (refusal is not null)
            return refusal;
        var (message, room, unsendable) = Draft.Complete(world, call, Clean(source!));
        return unsendable ?? Answer.Message(room!, world.Post(room!, message!), world);
    }

    private (SeenMessage? Message, Answer? Refusal) Source(Call call, long? id, string verb)
    {
        if (call.Number("from_chat_id") is not { } chat || world.FindRoom(chat) is not { } room)
            return (null, Answer.Bad("chat not found"));
        var message = id is null ? null : room.Find(id.Value);
        if (message is null)
            return (null, Answer.Bad($"message to {verb} not found"));
        return message.IsCopyable ? (message, null) : (null, Answer.Bad("message can't be copied"));
    }

    private static (SeenMessage? Message, Answer? Refusal) WithCaption(Call call, SeenMessage copy)
    {
        if (call.Find("caption") is null || copy.File is null)
            return (copy, null);
        var caption = WrittenText.Caption(call.Parameters);
        return (copy with { Caption = caption.Text.Length == 0 ? null : caption.Text, CaptionEntities = caption.Entities },
            caption.Refusal);
    }

    // A copy has the content and nothing of its origin: no keyboard, replies, reactions, album or edits.
    private static SeenMessage Clean(SeenMessage source) => Draft.Blank with
    {
        Kind = source.Kind, Text = source.Text, Entities = source.Entities, Caption = source.Caption,
        CaptionEntities = source.CaptionEntities, File = source.File, Extra = source.Extra,
    };
}
