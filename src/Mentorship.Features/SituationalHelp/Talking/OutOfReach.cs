using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Tells the curators that somebody can no longer be reached: in each school of their roles, whichever they act in.</summary>
internal sealed class OutOfReach(Unit unit, ColleagueStore colleagues, Curators curators, Scope scope)
{
    /// <param name="isForGood">The account is gone: only a new link brings them back, so it is offered at once.</param>
    public async Task<Replies> TellAsync(PersonId person, bool isForGood, Occasion on, CancellationToken ct)
    {
        if (await colleagues.NameAsync(person, ct) is not { } name) return [];
        var says = isForGood ? AccountGone(person, name) : new Body.Says(new Phrase(HelpTexts.PersonUnreachable, ("name", name)), []);
        var told = new Replies();
        foreach (var school in await SchoolsAsync(on, ct)) told.With(await curators.TellAsync(school, on, says, ct));
        return [.. told.DistinctBy(one => one.Chat).Select(one => one with { Priority = Priority.Consultation, Silent = true })];
    }

    private async Task<IEnumerable<string>> SchoolsAsync(Occasion on, CancellationToken ct) =>
        await scope.MineAsync(on, ct) is { Count: > 0 } schools ? schools.Select(school => school.Id)
        : unit.Actor.OrganizationId is { } only ? [only]
        : [];

    private static Body.Says AccountGone(PersonId person, string name) => new(
        new Phrase(HelpTexts.AccountGone, ("name", name)),
        [[new(InviteTexts.Invite, new InvitePerson(person.ToString()), Emphasis.Primary)], [Speaking.MenuButton]]);
}
