using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Walks;

/// <summary>Somebody on the walk: acts at random in one chat, and remembers buttons that have gone.</summary>
internal sealed class Villager(Someone someone, string marker, Random random)
{
    private static readonly string[] Words =
        ["/start", "/menu", "/help", "/consent", "/cancel", "/need_help", "/requests", "/settings", "/people", "/pairs", "/meetings", "/нет такой", "Меню", "Вопросы"];

    private static readonly string[] Garbage =
        ["да", "0", "-1", "31.02.2026", "завтра 14:30", "\u200B", "\u202Eтсет", "😀😀", "<b>не закрыто", "{name}", "ABCD2345", "' or 1=1 --", new('щ', 4000), "Иван"];

    private readonly List<(SeenMessage Message, SeenButton Button)> _remembered = [];

    public Someone Someone => someone;

    /// <summary>Stands in everything this person writes, so that it can be found where it does not belong.</summary>
    public string Marker => marker;

    public string Did { get; private set; } = "";

    public Task ActAsync()
    {
        Remember();
        return random.Next(100) switch
        {
            < 58 => PressAsync(),
            < 66 => SayAsync($"{marker}: как быть с {random.Next(1000)}?"),
            < 71 => SayAsync(Garbage[random.Next(Garbage.Length)]),
            < 82 => SayAsync(Words[random.Next(Words.Length)]),
            < 87 => SendAsync((SampleKind)random.Next(Enum.GetValues<SampleKind>().Length)),
            < 94 => PressOldAsync(),
            < 97 => ReplyAsync(),
            < 99 => EditAsync(),
            _ => BlockAsync(),
        };
    }

    private Task PressAsync()
    {
        SeenMessage[] cards = [.. someone.View.Shown.Where(message => message.FromBot && message.Buttons.Count > 0)];
        if (cards.Length == 0) return SayAsync("/start");
        var card = random.Next(4) == 0 ? cards[random.Next(cards.Length)] : cards[^1];
        SeenButton[] buttons = [.. card.Buttons.SelectMany(row => row).Where(button => button.Data is not null)];
        if (buttons.Length == 0) return SayAsync("/menu");
        // Half of the presses follow the main button, or no form would ever be filled in.
        var button = random.Next(2) == 0 ? buttons[0] : buttons[random.Next(buttons.Length)];
        Did = $"presses [{button.Text}]";
        return someone.PressesAgain(card, button);
    }

    private Task PressOldAsync()
    {
        if (_remembered.Count == 0) return PressAsync();
        var (message, button) = _remembered[random.Next(_remembered.Count)];
        Did = $"presses the old [{button.Text}]";
        return someone.PressesAgain(message, button);
    }

    private Task SayAsync(string text)
    {
        Did = $"says «{(text.Length > 40 ? text[..40] : text)}»";
        return someone.Says(text);
    }

    private Task SendAsync(SampleKind kind)
    {
        Did = $"sends {kind}";
        return someone.Sends(kind, kind is SampleKind.Photo or SampleKind.Document ? marker : null);
    }

    private Task ReplyAsync()
    {
        SeenMessage[] cards = [.. someone.View.Shown.Where(message => message.FromBot && message.Words.Length > 0)];
        if (cards.Length == 0) return SayAsync("/start");
        var words = cards[random.Next(cards.Length)].Words;
        Did = "replies";
        return someone.RepliesTo(words[..Math.Min(20, words.Length)], $"{marker}: ответом");
    }

    private Task EditAsync()
    {
        if (!someone.View.Shown.Any(message => !message.FromBot && message.Words.Contains(marker, StringComparison.Ordinal))) return SayAsync($"{marker}: правка");
        Did = "edits";
        return someone.Edits(marker, $"{marker}: исправлено");
    }

    private async Task BlockAsync()
    {
        Did = "blocks the bot and comes back";
        await someone.BlocksTheBot();
        await someone.UnblocksTheBot();
    }

    private void Remember()
    {
        foreach (var message in someone.View.Shown.Where(message => message.FromBot).TakeLast(1))
            foreach (var button in message.Buttons.SelectMany(row => row).Where(button => button.Data is not null)) _remembered.Add((message, button));
        if (_remembered.Count > 200) _remembered.RemoveRange(0, 100);
    }
}
