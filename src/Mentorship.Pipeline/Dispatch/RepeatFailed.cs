namespace Mentorship.Pipeline;

/// <summary>Try an update again that had gone to the dead letters.</summary>
internal sealed record RepeatFailed(long Seq);

/// <summary>Puts the update back into the inbox, for the chat that it came from only.</summary>
internal sealed class RepeatFailedHandler(Unit unit, Inbox inbox) : IHandle<RepeatFailed>
{
    public async Task<Replies> HandleAsync(RepeatFailed command, Occasion on, CancellationToken ct)
    {
        if (await InboxTable.ExhumeAsync(unit, command.Seq, on.Chat, ct) is not { } row)
            return new Replies { Toast = PipelineTexts.StaleButton, Home = true };
        await inbox.AddAsync(unit, [new Arrival(row.Source, $"{Sources.Retry}:{row.Seq}:{on.Seq}", row.Lane, row.Payload)], ct);
        return Replies.None;
    }
}
