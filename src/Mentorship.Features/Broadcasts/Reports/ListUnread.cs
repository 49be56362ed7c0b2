using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Who got it and has not pressed «Прочитано»: by name in one's own school.</summary>
internal sealed record ListUnread(Guid Post, int Page = 0);

/// <summary>Delivered and read in each school.</summary>
internal sealed record ShowBySchool(Guid Post, int Page = 0);

internal sealed class ListUnreadHandler(PostDesk desk, ReportStore reports, Names names)
    : IHandle<ListUnread>, IHandle<ShowBySchool>
{
    public Task<Replies> HandleAsync(ListUnread command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => UnreadAsync(post, command.Page, on, ct), ct);

    public Task<Replies> HandleAsync(ShowBySchool command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => BySchoolAsync(post, command.Page, on, ct), ct);

    private async Task<Replies> BySchoolAsync(Post post, int page, Occasion on, CancellationToken ct) => Figures.Show(
        post, await reports.BySchoolAsync(post.Id, ct),
        (schools => new Phrase(BroadcastTexts.BySchoolList, post.Numbered, ("schools", schools)), school => new Phrase(
            BroadcastTexts.SchoolReport, ("name", school.Name), ("delivered", school.Delivered), ("all", school.All), ("read", school.Read))),
        (page, next => new ShowBySchool(post.Id, next)), on);

    private async Task<Replies> UnreadAsync(Post post, int page, Occasion on, CancellationToken ct)
    {
        if (post.OrganizationId is null) return await BySchoolAsync(post, page, on, ct);
        var total = await reports.UnreadAsync(post.Id, ct);
        var lines = (await reports.UnreadPageAsync(post.Id, page, ct))
            .Select(one => Speaking.Verbatim(names.WithSubject(one.DisplayName, one.FullName, one.Subjects)));
        var text = new Phrase(BroadcastTexts.UnreadList, ("count", total), ("names", Speaking.Joined(SharedTexts.Line, lines)));
        return Replies.Screen(on.Chat, text,
            [.. Pages.Turns(page, total, next => new ListUnread(post.Id, next)), Speaking.BackAnd(new OpenPost(post.Id))]);
    }
}
