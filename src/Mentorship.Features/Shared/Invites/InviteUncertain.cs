using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>An invitation that may not have come: its codes are kept nowhere and never leave twice, so the curator is offered new ones.</summary>
internal sealed class InviteUncertain(Unit unit, Names names) : IHandle<Uncertain>
{
    private const string Prefix = "invite:";

    private const string Invited = """
        select p.id, p.organization_id, '' as school, p.display_name, p.full_name, p.state
        from people p where p.id = @Id and p.organization_id = @OrganizationId and p.left_on is null
        """;

    public static string Of(InviteeRow person) => Prefix + person.Id;

    public async Task<Replies> HandleAsync(Uncertain command, Occasion on, CancellationToken ct) =>
        command.About is { } about && about.StartsWith(Prefix, StringComparison.Ordinal)
            && await unit.SingleAsync<InviteeRow>(Invited, new { Id = about[Prefix.Length..] }, ct) is { } person
            ? [new Outgoing(command.Chat, Offer(person))]
            : [];

    private Body.Says Offer(InviteeRow person) => new(
        new Phrase(InviteTexts.Uncertain, ("name", names.Of(person.DisplayName, person.FullName))),
        [[new(InviteTexts.Again, new InvitePerson(person.Id), Emphasis.Primary)], [Speaking.MenuButton]]);
}
