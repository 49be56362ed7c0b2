namespace Mentorship.Pipeline;

/// <summary>What is noted of whatever comes from a chat before it is routed: its newest message, a person's return, a flood.</summary>
internal sealed class Desk(Router router, Commands commands, FeatureMap map, ChatStates chats, Floods floods)
{
    private const string Open = "update bindings set reachable = 1 where chat = @Chat and reachable = 0";
    private const string Close = "update bindings set reachable = 0, closed_at = @Now where chat = @Chat and reachable = 1";

    public async Task TakeAsync(Update update, Incoming incoming, CancellationToken ct)
    {
        switch (incoming)
        {
            case Incoming.Message message:
                await NoteAsync(update, message, ct);
                break;
            case Incoming.Edit edit:
                TellOfFlood(update, edit);
                break;
            case Incoming.Press tapped when floods.IsTooMany(tapped, update.IsHasty, update.On):
                update.Toast = PipelineTexts.TooFast;
                return;
            case Incoming.Press when !chats.IsKnownOpen(update.On.Chat):
                await ReachAsync(update, reachable: true, ct);
                break;
            case Incoming.Membership membership:
                await ReachAsync(update, membership.Reachable, ct);
                break;
        }
        await router.RouteAsync(update, incoming, ct);
        if (incoming is Incoming.Press { MessageId: { } spent } && Notices.IsAnswered(update))
            update.Take([new Outgoing(update.On.Chat, new Body.DropsKeys(spent))]);
        if (incoming is Incoming.Press { MessageId: { } id } press && update.PressedSlot is { } slot)
            update.Unit.AfterCommit(() => chats.Heal(press.Chat, slot, id));
    }

    private async Task NoteAsync(Update update, Incoming.Message message, CancellationToken ct)
    {
        var id = message.Content.Message.Id;
        if (!update.On.Actor.IsPassing) await SlotTable.PutAsync(update.Unit, message.Chat, SlotTable.Newest, id, ct);
        update.Unit.AfterCommit(() => chats.Saw(message.Chat, id));
        TellOfFlood(update, message);
        await ReachAsync(update, reachable: true, ct);
    }

    private void TellOfFlood(Update update, Incoming incoming)
    {
        if (floods.IsNews(incoming, update.On)) update.Take(Replies.Say(incoming.Chat, PipelineTexts.SlowDown));
    }

    /// <summary>The product hears of it where it is news of somebody known.</summary>
    private async Task ReachAsync(Update update, bool reachable, CancellationToken ct)
    {
        var chat = update.On.Chat;
        chats.Reaches(chat, reachable); // So whatever becomes of this unit; and a refusal of before must not store its opposite now.
        update.Unit.AfterCommit(() => chats.Reaches(chat, reachable));
        var isNews = await update.Unit.ExecuteAsync(reachable ? Open : Close, new { Chat = chat, update.On.Now }, ct) > 0;
        if (isNews && map.Handles(typeof(ReachabilityChanged)))
            await commands.RunAsync(update, new ReachabilityChanged(chat, reachable), ct);
    }
}
