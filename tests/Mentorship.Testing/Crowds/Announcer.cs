using System.Globalization;
using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>A curator who announces something to all mentees, button by button.</summary>
public static class Announcer
{
    public const string Words = "Семинар для всех в четверг";

    /// <summary>Everything up to the last press; the first messages leave with the next tick.</summary>
    public static async Task AnnounceAsync(SandboxWorld world, long author, int mentees, CancellationToken ct)
    {
        await world.SayAsync(author, "/announce", ct);
        await PressAsync(world, author, "✓ Наставники", ct);
        await world.WaitForAsync(author, seen => seen.FindButton("Наставники") is not null, ct);
        await PressAsync(world, author, "Дальше: текст", ct);
        await world.WaitForAsync(author, seen => seen.FromBot && seen.Buttons.Count > 0 && seen.FindButton("Дальше: текст") is null, ct);
        await world.SayAsync(author, Words, ct);
        await PressAsync(world, author, "Дальше: когда", ct);
        // With the first digit it is not the test to oneself; how a large number is grouped is no business of ours.
        await PressAsync(world, author, $"Отправить {mentees.ToString(CultureInfo.InvariantCulture)[0]}", ct);
    }

    private static async Task PressAsync(SandboxWorld world, long chat, string label, CancellationToken ct)
    {
        var screen = await world.WaitForAsync(chat, seen => Find(seen, label) is not null, ct);
        await world.PressAsync(chat, screen.Id, Find(screen, label)!.Data!, ct);
    }

    private static SeenButton? Find(SeenMessage seen, string label) =>
        seen.Buttons.SelectMany(row => row).FirstOrDefault(button => button.Text.StartsWith(label, StringComparison.Ordinal));
}
