using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>A curator wants a way in for a person; the codes are shown once, to be passed on.</summary>
internal sealed record InvitePerson(string PersonId);

internal sealed class InvitePersonHandler(Unit unit, Inviter inviter, Names names, BotAddress address) : IHandle<InvitePerson>
{
    private const string Mine = """
        select p.id, p.organization_id, o.name as school, p.display_name, p.full_name, p.state
        from people p join organizations o on o.id = p.organization_id
        where p.id = @PersonId and p.organization_id = @OrganizationId and p.left_on is null
        """;

    public async Task<Replies> HandleAsync(InvitePerson command, Occasion on, CancellationToken ct)
    {
        var person = await unit.SingleAsync<InviteeRow>(Mine, new { command.PersonId }, ct);
        return person is not null && await inviter.IssueAsync(person, on.Now, Inviter.Lifetime, ct) is { } code
            ? [.. Replies.Screen(on.Chat, await IssuedAsync(person, code, on, ct), [Speaking.MenuButton])
                .Select(shown => shown with { IsSentOnce = true, About = InviteUncertain.Of(person) })]
            : Replies.Screen(on.Chat, InviteTexts.NobodyToInvite, [Speaking.MenuButton]);
    }

    private async Task<Phrase> IssuedAsync(InviteeRow person, InviteCode code, Occasion on, CancellationToken ct) => new(
        InviteTexts.Issued,
        ("name", names.Of(person.DisplayName, person.FullName)),
        ("link", await address.LinkToAsync(code.Payload, ct)),
        ("code", code.Typed),
        ("until", on.Now + Inviter.Lifetime));
}
