using Mentorship.Conversations;

namespace Mentorship.Testing;

/// <summary>Chooses what to do next on a screen.</summary>
internal sealed class Wanderer(Random random, Func<Random, Bookmark, string>? texts)
{
    private static readonly string[] Garbage =
    [
        "", " ", "да", "0", "-1", "99", "31.02.2026", "One,Two",
        "\0", "‮тсет", "😀😀", "<b>не закрыто", "{\"a\":1}", "/back", new('щ', 5000),
    ];

    private long _messages;

    public TimeSpan Pause() => random.Next(200) switch
    {
        0 => TimeSpan.FromDays(400),
        < 4 => TimeSpan.FromHours(random.Next(1, 48)),
        _ => TimeSpan.FromSeconds(random.Next(60)),
    };

    public bool LooksAgain() => random.Next(20) == 0;

    public Input Acts(Bookmark bookmark, Screen screen) => random.Next(20) switch
    {
        0 => new Input.Pressed($"unknown-{random.Next()}"),
        1 => new Input.Pressed(Keys.Back),
        2 => Says(ContentKindAtRandom(), Garbage[random.Next(Garbage.Length)]),
        3 => Says(ContentKind.Text, Garbage[random.Next(Garbage.Length)]),
        < 10 => Says(ContentKind.Text, texts?.Invoke(random, bookmark) ?? Garbage[random.Next(Garbage.Length)]),
        _ => Presses(screen),
    };

    public Input Says(ContentKind kind, string text) =>
        new Input.Said(new Content(kind, RichText.Plain(text), new MessageRef("tg:1001", ++_messages)));

    /// <summary>Gives up seldom, or no form would ever be filled in.</summary>
    private Input Presses(Screen screen)
    {
        string[] keys = [.. screen.Rows.SelectMany(row => row).Select(choice => choice.Key)];
        if (keys.Length == 0) return Says(ContentKind.Text, "слово");
        string[] others = [.. keys.Except([Keys.Cancel, Keys.Back])];
        var among = others.Length == 0 || random.Next(30) == 0 ? keys : others;
        return new Input.Pressed(among[random.Next(among.Length)]);
    }

    private ContentKind ContentKindAtRandom() => (ContentKind)random.Next(Enum.GetValues<ContentKind>().Length);
}
