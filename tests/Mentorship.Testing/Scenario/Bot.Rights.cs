using Mentorship.Pipeline;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Testing;

/// <content>Looks at rights: what the gate answers to a chat, and buttons that were never shown to it.</content>
public sealed partial class Bot
{
    /// <summary>What the gate of the running service answers to a chat for each right, over the real database; null where it lets pass.</summary>
    public async Task<IReadOnlyDictionary<string, Replies?>> AskGateAsync(Someone who, IEnumerable<string> rights)
    {
        var answers = new Dictionary<string, Replies?>();
        await WithServiceAsync((service, ct) => service.GetRequiredService<Database>().RunAsync(async unit =>
        {
            using var scope = service.CreateScope();
            scope.ServiceProvider.GetRequiredService<CurrentUnit>().Unit = unit;
            var (actor, reader) = await scope.ServiceProvider.GetRequiredService<IPresences>().OfAsync(who.Chat, ct);
            unit.Actor = actor;
            var on = new Occasion(0, who.Chat, actor, reader, Time.GetUtcNow(), Time.GetUtcNow());
            var gate = scope.ServiceProvider.GetRequiredService<IGate>();
            foreach (var right in rights) answers[right] = await gate.RefuseAsync(right, new ShowHome(), on, ct);
        }, ct));
        return answers;
    }

    /// <summary>A live button of a command in somebody's chat, as if the service had shown it there; what it carries.</summary>
    public async Task<string> ForgeAsync(Someone whom, object command)
    {
        var code = new PressCode(PressCode.NewToken(), 0);
        await WithServiceAsync((service, ct) => service.GetRequiredService<Database>().RunAsync(
            unit => Cards.AddAsync(
                unit, new Card(code.Token, whom.Chat, null, [service.GetRequiredService<FeatureMap>().Store(command)]), Time.GetUtcNow(), ct), ct));
        return code.ToString();
    }

    /// <summary>Every live button of a chat by the command that it runs, or by its flow: what each carries.</summary>
    public async Task<IReadOnlyDictionary<string, string>> ButtonsOfAsync(Someone whom)
    {
        const string OfCards = "select token, slot, actions, used_at, used_index, used_toast from cards where chat = @Chat and used_at is null";
        const string OfForms = "select flow || ' ' || token as code from bookmarks where chat = @Chat";
        var buttons = new Dictionary<string, string>();
        await WithServiceAsync(async (service, ct) =>
        {
            var database = service.GetRequiredService<Database>();
            foreach (var card in await database.ReadAsync<CardRow>(OfCards, new { whom.Chat }, ct))
                for (var index = 0; card.Action(index) is { } action; index++) buttons[action.Name] = new PressCode(card.Token, index).ToString();
            foreach (var form in await database.ReadAsync<string>(OfForms, new { whom.Chat }, ct))
                buttons[form.Split(' ')[0]] = $"{form.Split(' ')[1]}.0";
        });
        return buttons;
    }
}
