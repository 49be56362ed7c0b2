namespace Mentorship.Pipeline;

/// <summary>What is noted of every message before it is routed: the newest message of the chat, a person's return, a flood.</summary>
internal sealed class Desk(Router router, Commands commands, FeatureMap map, ChatStates chats, Floods floods)
{
    private const string Reopen = "update bindings set reachable = 1 where chat = @Chat and reachable = 0";

    public async Task TakeAsync(Update update, Incoming incoming, CancellationToken ct)
    {
        if (incoming is Incoming.Message message)
        {
            await NoteAsync(update, message, ct);
            switch (floods.Judge(incoming.Chat, update.On))
            {
                case Flood.First:
                    update.Take(Replies.Say(incoming.Chat, PipelineTexts.SlowDown));
                    return;
                case Flood.Going:
                    return;
            }
        }
        if (incoming is Incoming.Press { MessageId: { } id } press) update.Unit.AfterCommit(() => chats.Heal(press.Chat, id));
        await router.RouteAsync(update, incoming, ct);
    }

    private async Task NoteAsync(Update update, Incoming.Message message, CancellationToken ct)
    {
        var id = message.Content.Message.Id;
        await SlotTable.PutAsync(update.Unit, message.Chat, SlotTable.Newest, id, ct);
        update.Unit.AfterCommit(() => chats.Saw(message.Chat, id));
        if (await update.Unit.ExecuteAsync(Reopen, new { message.Chat }, ct) == 0) return;
        update.Unit.AfterCommit(() => chats.Forget(message.Chat));
        if (map.Handles(typeof(ReachabilityChanged)))
            await commands.RunAsync(update, new ReachabilityChanged(message.Chat, Reachable: true), ct);
    }
}
