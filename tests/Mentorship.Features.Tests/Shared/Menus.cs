using Mentorship.Testing;

namespace Mentorship.Features.Tests;

/// <summary>What a chat offers besides messages: its persistent buttons and its own command menu.</summary>
internal static class Menus
{
    public static IEnumerable<string> Buttons(this Someone who) => who.View.Keyboard?.Rows.SelectMany(row => row) ?? [];

    /// <summary>Empty where the chat has no menu of its own.</summary>
    public static string MenuOf(this Bot bot, Someone who) => string.Concat(
        from entry in bot.World.Profile
        where entry.Key.StartsWith("commands:", StringComparison.Ordinal) && entry.Key.Contains($"\"chat_id\":{who.ChatId}", StringComparison.Ordinal)
        select entry.Value.GetRawText());
}
