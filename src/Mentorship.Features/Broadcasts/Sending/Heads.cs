using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>The heads of the school that announces, as far as they are in touch: asked, and heard by the author.</summary>
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
    /// <param name="look">What shows it to them.</param>
    public Task<IReadOnlyList<Outgoing>> AskAsync(Post post, Phrase question, Button look, Occasion on, CancellationToken ct) =>
        AskAsync(post, question, [look], on, ct);

    /// <param name="answers">What they may press, the most likely first.</param>
    public async Task<IReadOnlyList<Outgoing>> AskAsync(
        Post post, Phrase question, IReadOnlyList<Button> answers, Occasion on, CancellationToken ct)
    {
        var asks = new Body.Says(question,
            [.. answers.Select((one, place) => (Button[])[place is 0 ? one with { Emphasis = Emphasis.Primary } : one]), [Speaking.MenuButton]]);
        var chats = await unit.QueryAsync<string>(OfSchool, new { on.Now }, ct);
        return await quiet.HoldAsync(chats.Select(chat => new Outgoing(chat, asks) { Slot = Notices.SlotOf(post.About) }), on, ct);
    }

    /// <summary>With the reason before it, where there is one to name.</summary>
    public static Phrase Said(Phrase what, Phrase? why) => Speaking.Joined(SharedTexts.Line, why is null ? [what] : [why, what]);

    public async Task<Replies> AnswerAsync(Post post, (Phrase ToHead, Phrase ToAuthor) said, Occasion on, CancellationToken ct)
    {
        var replies = Replies.Screen(on.Chat, said.ToHead, [Speaking.MenuButton]);
        if (post.AuthorChat is not { } chat || chat == on.Chat) return replies;
        var news = new Body.Says(said.ToAuthor,
            [[new(BroadcastTexts.Open, new OpenPost(post.Id))], [Speaking.MenuButton]]);
        return replies.With(await quiet.HoldAsync([new Outgoing(chat, news) { Slot = Notices.SlotOf(post.About) }], on, ct));
    }
}
