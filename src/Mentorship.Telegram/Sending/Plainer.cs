using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>Chooses the next plainer form after a refusal of content; it proves that nothing was sent, so trying again is safe.</summary>
internal static class Plainer
{
    /// <summary>Null when there is nothing left to take away, or nothing to gain from it.</summary>
    public static Form? After<T>(ApiReply<T> reply, Dispatch dispatch, Form form)
    {
        if (!ErrorClasses.IsAboutContent(reply) || reply.Says("text is empty"))
            return null;
        if (form.Marked && reply.Says("entit") && HasMarks(dispatch))
            return form with { Marked = false };
        if (form.Replying && IsAboutReply(reply) && Replies(dispatch))
            return form with { Replying = false };
        // Whatever words a server has for a field that it does not know.
        return form.Styled ? form with { Styled = false } : null;
    }

    public static bool HasStyles(Dispatch dispatch)
    {
        if (KeysOf(dispatch) is not { Count: > 0 } keys)
            return false;
        foreach (var row in keys)
        {
            foreach (var key in row)
            {
                if (key.Emphasis is not Emphasis.None)
                    return true;
            }
        }
        return false;
    }

    private static bool IsAboutReply<T>(ApiReply<T> reply) => reply.Says("repl") && reply.Says("not found");

    private static bool HasMarks(Dispatch dispatch) => TextOf(dispatch) is { Marks.Count: > 0 };

    private static bool Replies(Dispatch dispatch) =>
        dispatch is Dispatch.Send { ReplyTo: not null } or Dispatch.SendMedium { ReplyTo: not null }
            or Dispatch.Copy { ReplyTo: not null } or Dispatch.SendDocument { ReplyTo: not null };

    private static RichText? TextOf(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Send send => send.Text,
        Dispatch.SendShortcuts send => send.Text,
        Dispatch.Edit edit => edit.Text,
        Dispatch.Copy copy => copy.Caption,
        Dispatch.SendDocument send => send.Caption,
        Dispatch.SendMedium send => send.Caption,
        Dispatch.EditCaption edit => edit.Caption,
        _ => null,
    };

    private static IReadOnlyList<IReadOnlyList<Key>>? KeysOf(Dispatch dispatch) => dispatch switch
    {
        Dispatch.Send send => send.Keys,
        Dispatch.Edit edit => edit.Keys,
        Dispatch.SendDocument send => send.Keys,
        Dispatch.SendMedium send => send.Keys,
        Dispatch.EditCaption edit => edit.Keys,
        _ => null,
    };
}
