using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram;

/// <summary>A command as the menu of a chat shows it; the word without its slash.</summary>
public sealed record MenuCommand(string Word, string Description);

/// <summary>How the bot presents itself in one language; null is the language of everybody else.</summary>
public sealed record BotCard(
    string? Language, IReadOnlyList<MenuCommand> Commands, string? Description = null, string? ShortDescription = null);

/// <summary>Publishes menus and descriptions. Nothing depends on them, so a failure is told and left at that.</summary>
public sealed class TelegramMenus
{
    private readonly BotApiClient _client;

    internal TelegramMenus(BotApiClient client) => _client = client;

    /// <summary>True when the server took all of it.</summary>
    public async Task<bool> PublishAsync(IEnumerable<BotCard> cards, CancellationToken ct)
    {
        var isTaken = true;
        foreach (var card in cards)
            isTaken &= await PublishAsync(card, ct);
        return isTaken;
    }

    private async Task<bool> PublishAsync(BotCard card, CancellationToken ct)
    {
        var isTaken = await TakesAsync(new SetMyCommands(Words(card.Commands), Scope: null, card.Language), ct);
        if (card.Description is { } words)
            isTaken &= (await _client.SetMyDescriptionAsync(new SetMyDescription(words, card.Language), ct)).End is CallEnd.Ok;
        if (card.ShortDescription is { } line)
            isTaken &= (await _client.SetMyShortDescriptionAsync(new SetMyShortDescription(line, card.Language), ct)).End is CallEnd.Ok;
        return isTaken;
    }

    private async Task<bool> TakesAsync(SetMyCommands call, CancellationToken ct) =>
        (await _client.SetMyCommandsAsync(call, ct)).End is CallEnd.Ok;

    private static BotCommand[] Words(IReadOnlyList<MenuCommand> commands) =>
        [.. commands.Select(c => new BotCommand(c.Word.TrimStart('/'), c.Description))];
}
