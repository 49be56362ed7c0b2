using System.Diagnostics;
using Mentorship.Sandbox;

namespace Mentorship.Benchmarks;

/// <summary>A few people who use the menu while the service has much else to do: how long each press took until the screen changed.</summary>
internal static class Presses
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    /// <returns>Milliseconds.</returns>
    public static async Task<IReadOnlyList<double>> EveryAsync(SandboxWorld world, IReadOnlyList<long> chats, CancellationToken ct)
    {
        var taken = await Task.WhenAll(chats.Select(chat => PressAsync(world, chat, ct)));
        return [.. taken.SelectMany(each => each)];
    }

    private static async Task<List<double>> PressAsync(SandboxWorld world, long chat, CancellationToken ct)
    {
        var taken = new List<double>();
        using var pace = new PeriodicTimer(Pause);
        await world.SayAsync(chat, "/menu", CancellationToken.None);
        while (await NextAsync(pace, ct)) taken.Add(await PressAsync(world, chat));
        return taken;
    }

    private static async Task<bool> NextAsync(PeriodicTimer pace, CancellationToken ct)
    {
        try { return await pace.WaitForNextTickAsync(ct); }
        catch (OperationCanceledException) { return false; }
    }

    /// <summary>There and back: the menu leads to a screen, and the last button of that leads to the menu.</summary>
    private static async Task<double> PressAsync(SandboxWorld world, long chat)
    {
        var screen = await world.WaitForAsync(chat, seen => seen is { FromBot: true, Buttons.Count: > 0 }, CancellationToken.None);
        screen = world.Chat(chat).Shown.Last(seen => seen is { FromBot: true, Buttons.Count: > 0 });
        var button = screen.Buttons[^1][^1];
        var pressed = Stopwatch.GetTimestamp();
        _ = world.PressAsync(chat, screen.Id, button.Data!, CancellationToken.None);
        await world.WaitForAsync(chat, view => !ReferenceEquals(view.Shown.LastOrDefault(seen => seen.FromBot), screen)
            && view.Shown.Last(seen => seen.FromBot).Buttons is var now && !Same(now, screen.Buttons), CancellationToken.None);
        return Stopwatch.GetElapsedTime(pressed).TotalMilliseconds;
    }

    private static bool Same(IReadOnlyList<IReadOnlyList<SeenButton>> now, IReadOnlyList<IReadOnlyList<SeenButton>> before) =>
        now.SelectMany(row => row).Select(button => button.Data).SequenceEqual(before.SelectMany(row => row).Select(button => button.Data));
}
