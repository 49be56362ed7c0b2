using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>Role, scope and consent are asked here and nowhere else; which rows a person may touch is asked by the statements.</summary>
internal sealed class Gate(Func<IThreshold> threshold, Scope scope) : IGate
{
    public async Task<Replies?> RefuseAsync(string right, object command, Occasion on, CancellationToken ct) => on.Actor switch
    {
        { IsSystem: true } => null,
        _ when right == Right.Enter => null,
        { PersonId: null } => await threshold().MeetAsync(command, on, ct),
        _ when command is Unclaimed or Replied && await threshold().LeadInAsync(command, on, ct) is { } led => led,
        var actor when actor.Roles.Contains(Standing.AwaitingConsent) => await threshold().AskConsentAsync(on, ct),
        var actor => await RefuseByRoleAsync(Permissions.Of(actor.RolesInForce(), right), right, on, ct),
    };

    public Task<Replies?> LeadOutAsync(Content answer, Occasion on, CancellationToken ct) => threshold().LeadOutAsync(answer, on, ct);

    private async Task<Replies?> RefuseByRoleAsync(Reach reach, string right, Occasion on, CancellationToken ct) => reach switch
    {
        Reach.None => WrongRole(right, on),
        Reach.Paired or Reach.School when on.Actor.OrganizationId is null => await scope.AskAsync(on, ct),
        _ => null,
    };

    private static Replies WrongRole(string right, Occasion on)
    {
        var whose = SharedTexts.ButtonFor(Permissions.Holders(right).Cast<Role?>().FirstOrDefault());
        return new Replies { Toast = whose, Home = true }.With(Replies.Say(on.Chat, whose));
    }
}
