namespace Mentorship.Sandbox;

/// <summary>Methods that put a new message of the bot into a chat.</summary>
internal sealed class SendMethods(SandboxWorld world)
{
    private static readonly Dictionary<string, MessageKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["sendPhoto"] = MessageKind.Photo, ["sendDocument"] = MessageKind.Document, ["sendVoice"] = MessageKind.Voice,
        ["sendVideo"] = MessageKind.Video, ["sendAudio"] = MessageKind.Audio, ["sendAnimation"] = MessageKind.Animation,
        ["sendVideoNote"] = MessageKind.VideoNote, ["sendSticker"] = MessageKind.Sticker,
    };

    public static IEnumerable<string> MediaMethods => Kinds.Keys;

    public Answer Message(Call call)
    {
        var written = WrittenText.Message(call);
        return written.Refusal ?? Send(call, Draft.Blank with { Text = written.Text, Entities = written.Entities });
    }

    public Answer Media(Call call)
    {
        var kind = Kinds[call.Method.Name];
        var (file, refusal) = MediaFile.Of(call, kind, world.Files);
        var caption = WrittenText.Caption(call.Parameters);
        return refusal ?? caption.Refusal ?? Send(call, Draft.Blank with
        {
            Kind = kind, File = file, Caption = caption.Text.Length == 0 ? null : caption.Text, CaptionEntities = caption.Entities,
        });
    }

    /// <summary>Whatever was drafted, with the parameters that all sends share.</summary>
    public Answer Send(Call call, SeenMessage draft)
    {
        var (message, room, refusal) = Draft.Complete(world, call, draft);
        if (refusal is not null)
            return refusal;
        var sent = world.Post(room!, message!);
        return Answer.Message(room!, sent, world);
    }
}
