using Mentorship.Testing;

namespace Mentorship.Features.Tests.Broadcasts;

/// <summary>The steps of announcing, as a curator takes them.</summary>
internal static class Announcing
{
    public const string Words = "Семинар «Первые 90 дней» в четверг";

    public static async Task WritesAsync(this Someone author, string words = Words)
    {
        await author.Says("/announce");
        await author.Presses("Дальше: текст");
        await author.Says(words);
    }

    public static async Task PicksAsync(this Someone author, string category, string shown = "Вид: к сведению")
    {
        await author.Presses(shown);
        await author.Presses(category);
    }

    /// <summary>Everything up to the last word of the author; nothing has left yet.</summary>
    public static async Task BeginsAsync(this Someone author, string button, string words = Words)
    {
        await author.WritesAsync(words);
        await author.Presses("Дальше: когда");
        await author.Presses(button);
    }

    /// <summary>Written, looked at and sent at once; the first portion leaves at the next tick.</summary>
    public static async Task AnnouncesAsync(this Someone author, Bot bot, string button, string words = Words)
    {
        await author.BeginsAsync(button, words);
        await bot.SendsAsync();
    }

    /// <summary>What is due now begins with the first tick; the fates of a portion are looked at with the next.</summary>
    public static async Task SendsAsync(this Bot bot)
    {
        await bot.PassesAsync(TimeSpan.FromSeconds(1));
        await bot.PassesAsync(TimeSpan.FromSeconds(4));
    }
}
