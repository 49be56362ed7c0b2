using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The heads of the school that announces, as far as they are in touch.</summary>
internal sealed class Heads(Unit unit, QuietTime quiet)
{
    private const string OfSchool = """
        select distinct b.chat as value
        from role_assignments r
        join bindings b on b.person_id = r.person_id
        join people p on p.id = r.person_id
        where r.role = 'Head' and r.organization_id = @OrganizationId and p.state = 'Consented' and b.reachable = 1
            and r.act_from <= @Now and (r.act_to is null or r.act_to > @Now)
        """;

    /// <summary>Nothing when there is nobody to ask.</summary>
    public async Task<IReadOnlyList<Outgoing>> AskAsync(Post post, Occasion on, CancellationToken ct)
    {
        var question = new Body.Says(new Phrase(BroadcastTexts.HeadAsked, post.Numbered),
            [[new(BroadcastTexts.Look, new ReviewPost(post.Id), Emphasis.Primary)], [Speaking.MenuButton]]);
        var chats = await unit.QueryAsync<string>(OfSchool, new { on.Now }, ct);
        return await quiet.HoldAsync(chats.Select(chat => new Outgoing(chat, question) { Slot = Notices.SlotOf(post.About) }), on, ct);
    }
}
