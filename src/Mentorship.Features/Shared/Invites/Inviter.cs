using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Somebody to be invited.</summary>
internal sealed record InviteeRow(string Id, string? OrganizationId, string? School, string DisplayName, string FullName, string State);

/// <summary>Gives out a way in: a new one cancels the old, and the person's standing follows.</summary>
internal sealed class Inviter(Unit unit, InviteStore invites)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    private const string SetState = """
        -- any school: the person was found within the scope of who invites
        update people set state = @State where id = @Id
        """;

    /// <summary>Null for a person who has left the school.</summary>
    public async Task<InviteCode?> IssueAsync(InviteeRow person, DateTimeOffset now, TimeSpan lifetime, CancellationToken ct)
    {
        if (Enum.Parse<PersonState>(person.State).After(PersonTrigger.SendInvite) is not { } state) return null;
        await unit.ExecuteAsync(SetState, new { person.Id, State = state.ToString() }, ct);
        return await invites.IssueAsync(person.Id, now, lifetime, ct);
    }
}
