using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The schools of the municipality, those that are chosen marked; none chosen means all.</summary>
internal sealed record ListSchools(Guid Post, int Page = 0);

/// <summary>One school in or out.</summary>
internal sealed record ToggleSchool(Guid Post, string School, int Page = 0);

internal sealed class ChooseSchools(PostDesk desk, AudienceStore people) : IHandle<ListSchools>, IHandle<ToggleSchool>
{
    public Task<Replies> HandleAsync(ListSchools command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Post, on, post => ShowAsync(post, command.Page, on, ct), ct);

    public Task<Replies> HandleAsync(ToggleSchool command, Occasion on, CancellationToken ct) => desk.ChangeAsync(
        command.Post, on,
        post => post with { Facts = post.Facts with { Audience = post.Facts.Audience.ToggleSchool(command.School) } },
        post => ShowAsync(post, command.Page, on, ct), ct);

    private async Task<Replies> ShowAsync(Post post, int page, Occasion on, CancellationToken ct)
    {
        if (post.OrganizationId is not null)
            return Replies.Screen(on.Chat, BroadcastTexts.NotHere, Speaking.BackAnd(new OpenPost(post.Id)));
        var schools = await people.SchoolsAsync(post, on.Now, ct);
        var hidden = Figures.Hidden(post, schools);
        return Replies.Screen(on.Chat, BroadcastTexts.WhichSchools,
        [
            .. schools.Skip(Pages.Skip(page)).Take(Pages.Size)
                .Select(school => (Button[])[Choice(post, school, hidden.Contains(school.Name), page)]),
            .. Pages.Turns(page, schools.Count, next => new ListSchools(post.Id, next)),
            Speaking.BackAnd(new OpenPost(post.Id)),
        ]);
    }

    private static Button Choice(Post post, AudienceSchool school, bool isHidden, int page) => Speaking.Choice(
        isHidden ? Speaking.Verbatim(school.Name) : new Phrase(BroadcastTexts.SchoolRow, ("name", school.Name), ("count", school.Count)),
        post.Facts.Audience.Schools.Contains(school.Id), new ToggleSchool(post.Id, school.Id, page));
}
