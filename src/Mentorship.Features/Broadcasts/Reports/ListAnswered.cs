using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Who comes, or who does not: by name in one's own school, by numbers where schools are many.</summary>
internal sealed record ListAnswered(Guid Post, bool Comes, int Page = 0);

internal sealed class ListAnsweredHandler(PostDesk desk, ReportStore reports, RecipientStore recipients, Names names) : IHandle<ListAnswered>
{
    public Task<Replies> HandleAsync(ListAnswered command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on,
            post => post.OrganizationId is null ? SchoolsAsync(post, command, on, ct) : NamesAsync(post, command, on, ct), ct);

    private async Task<Replies> NamesAsync(Post post, ListAnswered asked, Occasion on, CancellationToken ct)
    {
        var tally = await recipients.TallyAsync(post.Id, ct);
        var total = asked.Comes ? tally.Comes : tally.StaysAway;
        var lines = (await reports.AnsweredPageAsync(post.Id, asked.Comes, asked.Page, ct))
            .Select(one => Speaking.Verbatim(names.WithSubject(one.DisplayName, one.FullName, one.Subjects)));
        var text = new Phrase(asked.Comes ? BroadcastTexts.ComesList : BroadcastTexts.StaysAwayList,
            ("count", total), ("names", Speaking.Joined(SharedTexts.Line, lines)));
        var other = new Button(asked.Comes ? BroadcastTexts.WhoStaysAway : BroadcastTexts.WhoComes, new ListAnswered(post.Id, !asked.Comes));
        return Replies.Screen(on.Chat, text,
            [.. Pages.Turns(asked.Page, total, next => asked with { Page = next }), [other], Speaking.BackAnd(new OpenPost(post.Id))]);
    }

    private async Task<Replies> SchoolsAsync(Post post, ListAnswered asked, Occasion on, CancellationToken ct) => Figures.Show(
        post, await reports.BySchoolAsync(post.Id, ct),
        (schools => new Phrase(BroadcastTexts.BySchoolList, post.Numbered, ("schools", schools)), school => new Phrase(
            BroadcastTexts.SchoolAnswers, ("name", school.Name), ("comes", school.Comes), ("away", school.StaysAway))),
        (asked.Page, next => asked with { Page = next }), on);
}
