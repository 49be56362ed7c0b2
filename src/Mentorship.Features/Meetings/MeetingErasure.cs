using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Withdrawn consent wipes the words of one's meetings; that they were held stays, as the pair itself does.</summary>
internal sealed class MeetingErasure(Unit unit) : IErasure, IStored
{
    private const string Wipe = """
        update meetings set place = null, agenda = null, outcome = null, next_step = null
        where mentor_id = @ActorId or mentee_id = @ActorId
        """;

    private const string WipeSeries = """
        update meeting_series set place = null, agenda = null
        where pair_id in (select id from pairs where mentor_id = @ActorId or mentee_id = @ActorId)
        """;

    private const string WipeGroups = """
        update group_meetings set place = null, agenda = null, outcome = null, next_step = null
        where organizer_id = @ActorId
        """;

    private const string StayAway = "update group_guests set word = 'DoesNotCome' where person_id = @ActorId";
    private const string ForgetChoice = "delete from reminder_choices where person_id = @ActorId";
    private const string ForgetHeld = "delete from held_questions where person_id = @ActorId";
    private const string ForgetHeldGroups = "delete from held_group_questions where person_id = @ActorId";
    private const string ForgetFiles = "delete from calendar_files where person_id = @ActorId";
    private const string ForgetFeed = "delete from calendar_feeds where person_id = @ActorId";
    private const string Count = "select count(*) from meetings where mentor_id = @ActorId or mentee_id = @ActorId";

    private const string Own = """
        select starts_at, state, coalesce(place, '') as place, coalesce(agenda, '') as agenda, coalesce(outcome, '') as outcome,
            coalesce(next_step, '') as next_step
        from meetings where mentor_id = @ActorId or mentee_id = @ActorId
        order by starts_at, id
        """;

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        foreach (var wipe in (string[])
            [Wipe, WipeSeries, WipeGroups, StayAway, ForgetChoice, ForgetHeld, ForgetHeldGroups, ForgetFiles, ForgetFeed])
            await unit.ExecuteAsync(wipe, null, ct);
        return Replies.None;
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<long>(Count, null, ct) is > 0 and var count ? new Phrase(MeetingTexts.Stored, ("count", count)) : null;

    public async Task<IReadOnlyList<StoredLine>> LinesAsync(Occasion on, CancellationToken ct) =>
        [.. (await unit.QueryAsync<OwnMeeting>(Own, null, ct)).Select(one => new StoredLine(MeetingTexts.StoredMeeting, one.StartsAt, one.Words))];

    private sealed record OwnMeeting(long StartsAt, string State, string Place, string Agenda, string Outcome, string NextStep)
    {
        public Phrase Words => Speaking.Joined(SharedTexts.Line,
            ((string[])[Place, Agenda, Outcome, NextStep]).Where(words => words.Length > 0).Select(Speaking.Verbatim)
            .Prepend(Labels.Of(Enum.Parse<MeetingState>(State))));
    }
}
