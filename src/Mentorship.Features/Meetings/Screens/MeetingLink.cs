using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A link to a meeting or a rhythm: its card for the two of a pair, for whoever gathers several, and for whoever is invited.</summary>
internal sealed class MeetingLink(
    MeetingStore meetings, SeriesStore rhythms, GroupStore groups, ListMeetingsHandler pairs, SeriesHandler series, OrganizeHandler gathered,
    AnswerInvitationHandler invited) : IDeepLink
{
    public const string Beginning = "m_";

    public string Prefix => Beginning;

    public string Right => Domain.Right.Meet;

    public async Task<Replies?> OpenAsync(string rest, Occasion on, CancellationToken ct) =>
        !Guid.TryParse(rest, out var id) ? null
        : await rhythms.FindAsync(id, ct) is not null ? await series.HandleAsync(new OpenSeries(id), on, ct)
        : await meetings.FindAsync(id, ct) is not null || await groups.FindAsync(id, ct) is not { } group
            ? await pairs.HandleAsync(new OpenMeeting(id), on, ct)
        : group.OrganizerId == on.Acting().ToString() && on.Actor.May(Domain.Right.Gather) ? await gathered.HandleAsync(new OpenGathering(id), on, ct)
        : await invited.HandleAsync(new OpenInvitation(id), on, ct);
}
