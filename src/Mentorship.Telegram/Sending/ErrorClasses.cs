using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>What a refusal means for the sender. Servers have no stable codes within 400: the words decide, the code first.</summary>
internal static class ErrorClasses
{
    public const string Content = "content";
    public const string VoiceForbidden = "voice-forbidden";
    public const string TooLong = "too-long";
    public const string InPart = "in-part";
    public const string BadFile = "bad-file";
    public const string NoMethod = "no-method";

    private static readonly Delivery NotSent = new Delivery.NotSent();
    private static readonly Delivery Ambiguous = new Delivery.Ambiguous();
    private static readonly Delivery Unreachable = new Delivery.Unreachable();
    private static readonly Delivery Deactivated = new Delivery.Unreachable(IsForGood: true);
    private static readonly Delivery NotFound = new Delivery.Misconfigured("not-found");
    private static readonly Delivery NotImplemented = new Delivery.Ambiguous();
    private static readonly Delivery Gone = new Delivery.Gone();
    private static readonly Delivery Unchanged = new Delivery.Sent(MessageId: null);

    private static readonly Delivery NoVoices = new Delivery.Refused(VoiceForbidden) { IsTheirs = true };
    private static readonly Delivery WrongFile = new Delivery.Refused(BadFile) { IsTheirs = true };
    private static readonly Delivery OtherContent = new Delivery.Refused(Content);

    // In this order: the first fragment that is found decides.
    private static readonly (string Fragment, Delivery Means)[] BadRequests =
    [
        ("message is not modified", Unchanged),
        ("VOICE_MESSAGES_FORBIDDEN", NoVoices),
        ("SEND_VOICES_FORBIDDEN", NoVoices),
        ("chat not found", Unreachable),
        ("user not found", Unreachable),
        ("PEER_ID_INVALID", Unreachable),
        ("USER_IS_BLOCKED", Unreachable),
        ("USER_DEACTIVATED", Deactivated),
        ("user is deactivated", Deactivated),
        ("bot was blocked", Unreachable),
        ("can't initiate conversation", Unreachable),
        ("reply message not found", OtherContent),
        ("message to edit not found", Gone),
        ("message to copy not found", Gone),
        ("message to delete not found", Unchanged),
        ("message to react not found", Gone),
        ("message not found", Gone),
        ("message can't be edited", Gone),
        ("message can't be deleted", Gone),
        ("message thread not found", Gone),
        ("MESSAGE_ID_INVALID", Gone),
        ("TOPIC_CLOSED", Gone),
        ("TOPIC_DELETED", Gone),
        ("is too long", new Delivery.Refused(TooLong)),
        ("_TOO_LONG", new Delivery.Refused(TooLong)),
        ("wrong file", WrongFile),
        ("wrong remote file", WrongFile),
        ("wrong type of the web page", WrongFile),
        ("file is too big", WrongFile),
        ("FILE_REFERENCE", WrongFile),
        ("can't use file", WrongFile),
    ];

    public static Delivery Of<T>(ApiReply<T> reply, long? messageId) => reply.End switch
    {
        CallEnd.Ok => messageId is > 0 ? new Delivery.Sent(messageId) : Unchanged,
        CallEnd.NotSent => NotSent,
        CallEnd.Unclear => reply.Status is 501 ? NotImplemented : Ambiguous,
        _ => Refusal(reply),
    };

    /// <summary>
    /// What stands in for a call, should the server prove not to know its method; null where nothing can, or where this is not what was
    /// answered. So far a wrong address, a wrong token or a proxy whose server is away may have answered the same.
    /// </summary>
    public static Delivery? Without(Dispatch dispatch, Delivery delivery) => dispatch switch
    {
        Dispatch.Send or Dispatch.SendShortcuts => null,
        Dispatch.DropKeys or Dispatch.React or Dispatch.SetCommands when IsMissing(delivery) => Unchanged,
        _ when !ReferenceEquals(delivery, NotFound) => null,
        Dispatch.Edit or Dispatch.EditCaption => Gone,
        _ => new Delivery.Refused(NoMethod),
    };

    /// <summary>A refusal of the words or the form of a message, which a plainer form may get past.</summary>
    public static bool IsAboutContent<T>(ApiReply<T> reply) =>
        reply is { End: CallEnd.Refused, Status: 400, HasMoved: false } && ReferenceEquals(BadRequest(reply), OtherContent);

    private static bool IsMissing(Delivery delivery) => ReferenceEquals(delivery, NotFound) || ReferenceEquals(delivery, NotImplemented);

    private static Delivery Refusal<T>(ApiReply<T> reply) => reply.Status switch
    {
        429 => new Delivery.Throttled(reply.RetryAfter),
        401 => new Delivery.Misconfigured("unauthorized"),
        404 or 405 => NotFound,
        409 => new Delivery.Misconfigured("conflict"),
        421 => new Delivery.Misconfigured("wrong-server"),
        < 400 => new Delivery.Misconfigured("redirect"),
        413 => new Delivery.Refused(TooLong),
        _ when reply.HasMoved => Unreachable,
        403 => BadRequest(reply) switch
        {
            Delivery.Refused { Reason: VoiceForbidden } refused => refused,
            Delivery.Unreachable closed => closed,
            _ => Unreachable,
        },
        _ => BadRequest(reply),
    };

    private static Delivery BadRequest<T>(ApiReply<T> reply)
    {
        foreach (var (fragment, means) in BadRequests)
        {
            if (reply.Says(fragment))
                return means;
        }
        return OtherContent;
    }
}
