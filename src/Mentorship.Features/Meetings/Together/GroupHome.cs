using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Meetings of several on the home screen: the invitation that waits, the next one, and «Встречи групп» for a curator.</summary>
internal sealed class GroupHome(GroupStore groups) : IHomeSection
{
    private const int WaitsForAnswer = 84;
    private const int Later = 19;
    private const int Place = 36;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        var gathers = on.Actor.May(Right.Gather);
        if (!gathers && !on.Actor.May(Right.Meet)) return HomeContribution.None;
        var ahead = (await groups.MineAsync(on.Now, ct)).Where(line => line.State == nameof(MeetingState.Confirmed)).ToList();
        var isCurator = on.Actor.May(Right.Gather, Reach.School);
        return new HomeContribution([.. Lines(ahead)], isCurator ? [new MenuButton(Place, new(MeetingTexts.ToGatherings, new ShowGatherings()))] : []);
    }

    private static IEnumerable<HomeLine> Lines(IReadOnlyList<GroupLine> ahead)
    {
        if (ahead.FirstOrDefault(line => line.WaitsForAnswer) is { } waits)
            yield return new(WaitsForAnswer, new Phrase(MeetingTexts.HomeInvited, ("at", Moments.Of(waits.StartsAt))),
                new(MeetingTexts.AnswerMeeting, new OpenInvitation(Guid.Parse(waits.Id))));
        if (ahead.FirstOrDefault(line => line.Word is null or nameof(Rsvp.Comes)) is { } next)
            yield return new(Later, new Phrase(MeetingTexts.HomeGroup, ("at", Moments.Of(next.StartsAt))), null);
    }
}
