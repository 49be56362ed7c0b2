using Mentorship.Conversations;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Sending;

/// <summary>Chooses what to leave out after a refusal of content; it proves that nothing was sent, so trying again is safe.</summary>
internal static class Plainer
{
    /// <summary>None when nothing is left to take away, or nothing to gain from it.</summary>
    public static Niceties After<T>(ApiReply<T> reply, Dispatch dispatch)
    {
        if (!ErrorClasses.IsAboutContent(reply) || reply.Says("text is empty"))
            return Niceties.None;
        if (reply.Says("entit") && Has(dispatch, Niceties.Marks))
            return Niceties.Marks;
        if (IsAboutReply(reply) && Has(dispatch, Niceties.Reply))
            return Niceties.Reply;
        // Whatever words a server has for a field that it does not know.
        return Has(dispatch, Niceties.Styles) ? Niceties.Styles : Niceties.None;
    }

    private static bool Has(Dispatch dispatch, Niceties nicety) => !dispatch.Without.HasFlag(nicety) && nicety switch
    {
        Niceties.Marks => HasMarks(dispatch),
        Niceties.Reply => Replies(dispatch),
        _ => HasStyles(dispatch),
    };

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
