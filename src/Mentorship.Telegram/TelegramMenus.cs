using Mentorship.Pipeline;
using Mentorship.Telegram.Sending;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram;

/// <summary>A command as the menu of a chat shows it; the word without its slash.</summary>
public sealed record MenuCommand(string Word, string Description);

/// <summary>How the bot presents itself in one language; null is the language of everybody else.</summary>
public sealed record BotCard(
    string? Language, IReadOnlyList<MenuCommand> Commands, string? Description = null, string? ShortDescription = null);

/// <summary>Publishes menus and descriptions. Nothing depends on them.</summary>
public sealed class TelegramMenus
{
    private readonly BotApiClient _client;

    internal TelegramMenus(BotApiClient client) => _client = client;

    /// <summary>Stops at a call that may get through later; one that is refused for what it holds keeps none of the others back.</summary>
    /// <returns><see cref="Delivery.Sent"/> when the server took all of it, else how a call ended.</returns>
    public async Task<Delivery> PublishAsync(IEnumerable<BotCard> cards, CancellationToken ct)
    {
        Delivery end = new Delivery.Sent(MessageId: null);
        foreach (var call in cards.SelectMany(CallsOf))
        {
            var delivery = ErrorClasses.Of(await call(ct), messageId: null);
            if (delivery is not (Delivery.Sent or Delivery.Refused))
                return delivery;
            if (delivery is Delivery.Refused)
                end = delivery;
        }
        return end;
    }

    private IEnumerable<Func<CancellationToken, Task<ApiReply<Nothing>>>> CallsOf(BotCard card)
    {
        yield return ct => _client.SetMyCommandsAsync(new SetMyCommands(Words(card.Commands), Scope: null, card.Language), ct);
        if (card.Description is { } words)
            yield return ct => _client.SetMyDescriptionAsync(new SetMyDescription(words, card.Language), ct);
        if (card.ShortDescription is { } line)
            yield return ct => _client.SetMyShortDescriptionAsync(new SetMyShortDescription(line, card.Language), ct);
    }

    private static BotCommand[] Words(IReadOnlyList<MenuCommand> commands) =>
        [.. commands.Select(c => new BotCommand(c.Word.TrimStart('/'), c.Description))];
}
