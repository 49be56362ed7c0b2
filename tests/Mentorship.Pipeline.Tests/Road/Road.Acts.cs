using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Sandbox;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline.Tests.Road;

/// <content>What people, the server and the service itself bring onto the road.</content>
internal sealed partial class Road
{
    /// <summary>Somebody who has opened a chat and can be written to.</summary>
    public async Task<string> ChatAsync(long id)
    {
        World.Welcome(new DemoPerson(id, $"Person {id}", "", "ru", ""));
        await SaysAsync(id, "/start");
        return $"tg:{id}";
    }

    /// <summary>Lets a command speak, as if a timer or a job had caused it; nothing settles yet.</summary>
    public Task PlayAsync(Play play, string lane = "service")
    {
        var payload = JsonSerializer.Serialize(Services.GetRequiredService<FeatureMap>().Store(play, "school"), PipelineJson.Options);
        return Services.GetRequiredService<IInbox>().AcceptAsync(
            [new Arrival(Sources.Admin, $"play:{Interlocked.Increment(ref _played)}", lane, payload)], CancellationToken.None);
    }

    public Task AcceptAsync(params Arrival[] arrivals) =>
        Services.GetRequiredService<IInbox>().AcceptAsync(arrivals, CancellationToken.None);

    /// <summary>A message as the server would bring it, for the store alone.</summary>
    public Arrival ArrivalOf(long chat, string text, long id)
    {
        var message = new
        {
            update_id = id,
            message = new
            {
                message_id = id + 1, date = Time.GetUtcNow().ToUnixTimeSeconds(), text,
                chat = new { id = chat, type = "private" }, from = new { id = chat, is_bot = false, first_name = "Person" },
            },
        };
        return new Arrival("tg:1000001", $"{id}", $"tg:{chat}", JsonSerializer.Serialize(message));
    }

    /// <summary>A press of a button that the server never showed, for the store alone.</summary>
    public Arrival PressArrivalOf(long chat, long id)
    {
        var from = new { id = chat, is_bot = false, first_name = "Person" };
        var message = new { message_id = id + 1, date = Time.GetUtcNow().ToUnixTimeSeconds(), chat = new { id = chat, type = "private" } };
        var press = new { update_id = id, callback_query = new { id = $"{id}", from, message, chat_instance = $"{chat}", data = "old.1" } };
        return new Arrival("tg:1000001", $"{id}", $"tg:{chat}", JsonSerializer.Serialize(press));
    }

    public async Task SaysAsync(params IEnumerable<Outgoing> outgoing)
    {
        Replies replies = [.. outgoing];
        await PlayAsync(Scripts.Add(_ => replies));
        await SettleAsync();
    }

    public async Task SaysAsync(long chat, string text)
    {
        await World.SayAsync(chat, text, CancellationToken.None);
        await SettleAsync();
    }

    /// <summary>Presses the newest button with this label and waits until its work is done.</summary>
    public async Task<Toast> PressesAsync(long chat, string label)
    {
        var message = World.Chat(chat).Shown.Last(shown => shown.FindButton(label) is not null);
        return await PressesAsync(chat, message.Id, message.FindButton(label)!.Data!);
    }

    public async Task<Toast> PressesAsync(long chat, long message, string code)
    {
        var toast = await World.PressDataAsync(chat, message, code, CancellationToken.None);
        await SettleAsync();
        return toast;
    }

    /// <summary>What the bot has said in the chat and not taken away, oldest first.</summary>
    public IReadOnlyList<string> Shown(long chat) =>
        [.. World.Chat(chat).Shown.Where(message => message.FromBot).Select(message => message.Words)];
}
