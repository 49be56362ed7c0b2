using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>After a long standstill the curators of every school hear of it: what people wrote meanwhile may never arrive.</summary>
internal sealed class HearResumed(Unit unit, Curators curators) : IHandle<Resumed>
{
    private const string Schools = """
        -- any school: the service stood still for all of them
        select id from organizations order by id
        """;

    public async Task<Replies> HandleAsync(Resumed command, Occasion on, CancellationToken ct)
    {
        var stood = new Conversations.Phrase(PipelineTexts.Paused, ("from", command.From), ("to", command.To));
        var says = new Body.Says(Speaking.Joined(SharedTexts.Line, [stood, PipelineTexts.PausedLong]), [[Speaking.MenuButton]]);
        var told = Replies.None;
        foreach (var school in await unit.QueryAsync<string>(Schools, null, ct))
            told.AddRange(await curators.TellAsync(school, on, says, ct));
        return [.. told.DistinctBy(outgoing => outgoing.Chat).Select(outgoing => outgoing with { Silent = true })];
    }
}
