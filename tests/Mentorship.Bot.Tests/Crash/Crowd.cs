using Mentorship.Sandbox;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>People who write and press at random, each word of theirs told from every other.</summary>
internal sealed class Crowd(SandboxWorld world, IReadOnlyList<long> people, int seed)
{
    // Whoever takes back the consent takes the words along, and there would be nothing left to count.
    private static readonly string[] Avoided = ["соглас", "стереть", "данные", "хранится", "пар", "Язык"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<long, int> _said = people.ToDictionary(chat => chat, _ => 0);

    public int Words => _said.Values.Sum();

    public int Presses { get; private set; }

    public async Task ActAsync(TimeSpan pause, CancellationToken ct)
    {
        using var pace = new PeriodicTimer(pause);
        while (await NextAsync(pace, ct)) await ActAsync(people[_random.Next(people.Count)]);
    }

    private static async Task<bool> NextAsync(PeriodicTimer pace, CancellationToken ct)
    {
        try { return await pace.WaitForNextTickAsync(ct); }
        catch (OperationCanceledException) { return false; }
    }

    private Task ActAsync(long chat) => _random.Next(20) switch
    {
        0 => world.SayAsync(chat, "/menu", CancellationToken.None),
        1 => world.SayAsync(chat, "/requests", CancellationToken.None),
        < 10 => world.SayAsync(chat, $"м-{chat}-{++_said[chat]} как быть с этой темой?", CancellationToken.None),
        _ => Press(chat),
    };

    private Task Press(long chat)
    {
        var buttons = Buttons(chat).ToList();
        if (buttons.Count == 0) return Task.CompletedTask;
        var (message, button) = buttons[_random.Next(buttons.Count)];
        Presses++;
        // Not awaited: the answer may never come, because nobody lives to give it.
        _ = world.PressAsync(chat, message, button, CancellationToken.None);
        return Task.CompletedTask;
    }

    private IEnumerable<(long Message, string Button)> Buttons(long chat) =>
        from message in world.Chat(chat).Shown.Where(message => message.FromBot).TakeLast(4)
        from button in message.Buttons.SelectMany(row => row)
        where button.Data is not null && !Avoided.Any(word => button.Text.Contains(word, StringComparison.OrdinalIgnoreCase))
        select (message.Id, button.Data!);
}
