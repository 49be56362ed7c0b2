namespace Mentorship.Sandbox;

/// <summary>A message before it is sent: its content, then reply, keyboard and flags of the call.</summary>
internal static class Draft
{
    public static SeenMessage Blank { get; } = new() { Chat = 0, Id = 0, Date = default, FromBot = true };

    public static (SeenMessage? Message, ChatRoom? Room, Answer? Refusal) Complete(SandboxWorld world, Call call, SeenMessage draft)
    {
        var target = Target.Chat(world, call);
        if (target.Refusal is { } unreachable)
            return (null, null, unreachable);
        var markup = ReplyMarkup.Of(call);
        var (replyTo, refusal) = Target.Reply(target.Room!, call);
        if ((markup.Refusal ?? refusal) is { } bad)
            return (null, null, bad);
        return (draft with
        {
            Buttons = markup.Buttons, Markup = markup.Raw, Keyboard = markup.Keyboard, ReplyTo = replyTo,
            Silent = call.Flag("disable_notification"), Protected = call.Flag("protect_content"),
        }, target.Room, null);
    }
}
