namespace Mentorship.Pipeline;

/// <summary>News that somebody or the clock brings, beside the screen of the chat: once its answer stands below, its buttons go.</summary>
public static class Notices
{
    private const string Prefix = "notice:";

    /// <summary>The place of news about a thing; newer news there take the buttons of the ones before.</summary>
    public static string SlotOf(string about) => Prefix + about;

    internal static bool IsAnswered(Update update) =>
        update.PressedSlot?.StartsWith(Prefix, StringComparison.Ordinal) is true
        && update.Out.Exists(draft => draft.Outgoing.Chat == update.On.Chat && draft.Outgoing.Slot == Replies.ScreenSlot);
}
