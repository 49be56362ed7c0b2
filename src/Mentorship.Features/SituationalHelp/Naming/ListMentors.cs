using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Назначить»: the curator sees who of the mentors has time and why the others have not; no words of the question.</summary>
internal sealed record ListMentors(Guid Request, int Page = 0);

internal sealed class ListMentorsHandler(RequestDesk desk, MentorStore mentors, Names names) : IHandle<ListMentors>
{
    public Task<Replies> HandleAsync(ListMentors command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => Task.FromResult(List(now, command.Page, on)), ct);

    private Replies List(Case now, int page, Occasion on)
    {
        var curator = now.PartyOf(on.Acting())!;
        if (!now.Request.IsWaiting || curator.Part is not Part.Called) return AskCard.Over(now, curator, Placement.InPlace).Answering();
        var known = mentors.Known(now.Request);
        var able = InOrder(now, curator.Person).ToList();
        var shown = Math.Clamp(page, 0, Math.Max(0, (able.Count - 1) / Pages.Size));
        var rows = able.Skip(Pages.Skip(shown)).Take(Pages.Size)
            .Select(one => (IReadOnlyList<Button>)[Choose(now, one, known[one.Person])]);
        return now.Card(curator, Placement.InPlace, new(able is [] ? HelpTexts.NamingNobody : HelpTexts.NamingWhom, now.Number()),
        [
            .. rows, .. Pages.Turns(shown, able.Count, to => new ListMentors(now.Request.Id.Value, to)),
            [new(new Phrase(HelpTexts.OpenNumber, now.Number()), new OpenRequest(now.Request.Id.Value))],
        ]).Answering();
    }

    private Button Choose(Case now, Candidate one, CandidateRow row) => new(
        new Phrase(HelpTexts.NamingRow, ("name", names.Of(row.DisplayName, row.FullName)), ("how", HowFree.Of(one))),
        new NameMentor(now.Request.Id.Value, one.Person.Value));

    /// <summary>Who has time comes first, the own mentor and those of the direction before the others.</summary>
    private static IEnumerable<Candidate> InOrder(Case now, PersonId curator) => now.Mentors
        .Where(one => one is { IsReachable: true, IsElsewhere: false, Stance: not Stance.Out } && one.Person != curator)
        .OrderByDescending(one => one.Obstacle.IsNone && one.Stance is Stance.NotAsked).ThenByDescending(one => one.Obstacle.IsNone)
        .ThenByDescending(one => one.IsPaired).ThenByDescending(one => one.IsOnDuty)
        .ThenByDescending(one => one.Covers(now.Request.Direction)).ThenBy(one => one.Load);
}
