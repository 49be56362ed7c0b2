using Mentorship.Conversations;
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
        update meeting_series set place = null
        where pair_id in (select id from pairs where mentor_id = @ActorId or mentee_id = @ActorId)
        """;

    private const string WipeGroups = """
        update group_meetings set place = null, agenda = null, outcome = null, next_step = null
        where organizer_id = @ActorId
        """;

    private const string StayAway = "update group_guests set word = 'DoesNotCome' where person_id = @ActorId";
    private const string ForgetChoice = "delete from reminder_choices where person_id = @ActorId";
    private const string ForgetFiles = "delete from calendar_files where person_id = @ActorId";
    private const string ForgetFeed = "delete from calendar_feeds where person_id = @ActorId";
    private const string Count = "select count(*) from meetings where mentor_id = @ActorId or mentee_id = @ActorId";

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        foreach (var wipe in (string[])[Wipe, WipeSeries, WipeGroups, StayAway, ForgetChoice, ForgetFiles, ForgetFeed]) await unit.ExecuteAsync(wipe, null, ct);
        return Replies.None;
    }

    public async Task<Phrase?> OfAsync(Occasion on, CancellationToken ct) =>
        await unit.SingleAsync<long>(Count, null, ct) is > 0 and var count ? new Phrase(MeetingTexts.Stored, ("count", count)) : null;
}
