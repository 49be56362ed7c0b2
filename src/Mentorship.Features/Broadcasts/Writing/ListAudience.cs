using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Показать список»: who it will be, by name in one's own school, by numbers where schools are many.</summary>
internal sealed record ListAudience(Guid Post, int Page = 0);

internal sealed class ListAudienceHandler(PostDesk desk, AudienceStore people, Names names) : IHandle<ListAudience>
{
    public Task<Replies> HandleAsync(ListAudience command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => ShowAsync(post, command.Page, on, ct), ct);

    private async Task<Phrase> NamesAsync(Post post, int page, Occasion on, CancellationToken ct)
    {
        var shown = await people.PageAsync(post, page, on.Now, ct);
        if (shown.Count is 0) return BroadcastTexts.NoNames;
        var lines = shown.Select(one => Speaking.Verbatim(names.WithSubject(one.DisplayName, one.FullName, one.Subjects)));
        return new Phrase(BroadcastTexts.Names, ("names", Speaking.Joined(SharedTexts.Line, lines)));
    }

    private async Task<Replies> SchoolsAsync(Post post, int page, Occasion on, CancellationToken ct)
    {
        var chosen = post.Facts.Audience.Schools;
        return Figures.Show(
            post, [.. (await people.SchoolsAsync(post, on.Now, ct)).Where(school => chosen.Count is 0 || chosen.Contains(school.Id))],
            (schools => new Phrase(BroadcastTexts.NamesBySchool, ("schools", schools)),
                school => new Phrase(BroadcastTexts.SchoolLine, ("name", school.Name), ("count", school.Count))),
            (page, next => new ListAudience(post.Id, next)), on);
    }

    private async Task<Replies> ShowAsync(Post post, int page, Occasion on, CancellationToken ct)
    {
        if (post.OrganizationId is null) return await SchoolsAsync(post, page, on, ct);
        var total = (await people.ReckonAsync(post, on.Now, ct)).All;
        return Replies.Screen(on.Chat, await NamesAsync(post, page, on, ct),
            [.. Pages.Turns(page, total, next => new ListAudience(post.Id, next)), Speaking.BackAnd(new OpenPost(post.Id))]);
    }
}
