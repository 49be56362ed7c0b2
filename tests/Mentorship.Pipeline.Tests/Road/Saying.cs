using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>A reply put together from parts.</summary>
internal static class Parts
{
    public static Replies With(this Replies replies, Outgoing outgoing)
    {
        replies.Add(outgoing);
        return replies;
    }
}

/// <summary>Phrases that say whatever a test wants.</summary>
internal static class Saying
{
    /// <summary>A plain message to a chat.</summary>
    public static Outgoing To(string chat, string text, Priority priority = Priority.Answer, string? about = null) =>
        new(chat, new Body.Says(Of(text), [])) { Priority = priority, About = about };

    /// <summary>A screen of a chat with one button.</summary>
    public static Outgoing ScreenTo(string chat, string text) =>
        new(chat, new Body.Says(Of(text), [[new Button(Of("Кнопка"), new Play(Scripts.Silent))]]))
        {
            Slot = Replies.ScreenSlot, Placement = Placement.InPlace,
        };

    public static Phrase Of(string text) => new("test.words", ("words", text));
}
