using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.People;

/// <summary>Whoever got or lost a role by the school's list hears of it, with the buttons and the command menu of what they are now.</summary>
internal sealed class HearRolesChanged(Unit unit, IPresences presences, Shortcuts shortcuts, QuietTime quiet) : IHandle<RolesChanged>
{
    private const string ChatOf = """
        -- any school: the list that changed the roles named the person
        select chat from bindings where person_id = @Person and reachable = 1
        """;

    public async Task<Replies> HandleAsync(RolesChanged command, Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(ChatOf, new { command.Person }, ct) is not { } chat) return [];
        var who = (await presences.OfAsync(chat, ct)).Actor;
        if (who.Roles.Contains(Standing.AwaitingConsent)) return [];
        var roles = who.RolesInForce().ToList();
        var news = await quiet.HoldAsync([shortcuts.Below(Text(roles), chat, roles), shortcuts.Menu(chat, roles)], on, ct);
        return Replies.None.With(news);
    }

    private static Phrase Text(IReadOnlyList<Role> roles) => roles is [Role.Guest]
        ? PeopleTexts.NoRoleLeft
        : new Phrase(PeopleTexts.RolesChanged, ("roles", RoleWords.Of(string.Join(',', roles))));
}
