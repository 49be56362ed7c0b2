using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Telegram.Tests;

/// <summary>Short words for what the tests send.</summary>
internal static class Dispatches
{
    public const string Anna = "tg:1001";

    public static Dispatch.Send Say(string text, params Key[] keys) => Say(RichText.Plain(text), keys);

    public static Dispatch.Send Say(RichText text, params Key[] keys) =>
        new(Anna, text, keys.Length == 0 ? [] : [keys], Silent: false, ReplyTo: null);

    public static RichText Bold(string text) => new(text, [new Mark(MarkKind.Bold, 0, text.Length)]);

    public static Key Press(string label, Emphasis emphasis = Emphasis.None) => new(label, "token.1", Url: null, emphasis);
}
