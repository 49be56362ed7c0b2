using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>
/// Whoever may answer no longer holds nothing and is asked nothing: others take over, and everybody concerned knows. Whoever may not even
/// talk could not close a question of their own, so it is withdrawn.
/// </summary>
internal sealed class HearRolesEnded(
    RolesHere roles, RequestStore requests, CircleStore circle, RequestDesk desk, Gone gone, Beside beside, PartsLeft parts,
    EndRequest ending, BankMentorStore bank)
    : IHandle<RolesEnded>
{
    public async Task<Replies> HandleAsync(RolesEnded command, Occasion on, CancellationToken ct)
    {
        var person = new PersonId(command.Person);
        var told = await roles.MayAsync(person, Right.TalkInRequest, on.Now, ct) ? [] : await WithdrawAsync(person, on, ct);
        return await roles.MayInSchoolAsync(person, Right.AnswerRequest, on.Now, ct) ? told : told.With(await LeaveAsync(person, on, ct));
    }

    private async Task<Replies> WithdrawAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var told = new Replies();
        foreach (var own in await requests.AskedByAsync(person, ct))
            told.With(await desk.TryOpenAsync(own, async now => (await ending.WithdrawAsync(now, person, on, ct))
                .With(now.News(now.Author, new(HelpTexts.WithdrawnWithRole, now.Number())).ByNight(now.Author, now, on.Now)), ct) ?? []);
        return told;
    }

    private async Task<Replies> LeaveAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var told = await LeaveElsewhereAsync(person, on, ct);
        foreach (var held in await requests.HeldByAsync(person, ct))
            told.With(await gone.ReleaseAsync(held, HelpTexts.HolderLeft, on, ct)).With(await LastAsync(held, person, ct));
        foreach (var shared in await circle.BesideAsync(person, ct))
            told.With(await beside.LeaveAsync(shared, person, on, ct)).With(await OverAsync(shared, person, ct));
        foreach (var asked in await circle.AskedOfAsync(person, ct))
            told.With(await gone.ExcuseAsync(asked, person, on, ct)).With(await OverAsync(asked, person, ct));
        return told.With(await parts.LeaveAsync(person, on, ct));
    }

    /// <summary>No mentor at home, none in the other schools of the municipality either.</summary>
    private async Task<Replies> LeaveElsewhereAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var told = new Replies();
        foreach (var row in await bank.OpenAsync(person, on.Now, ct))
        {
            using var school = desk.ActFor(row.InSchool);
            told = row.IsHeld
                ? told.With(await gone.ReleaseAsync(row.Request, HelpTexts.HolderLeft, on, ct)).With(await LastAsync(row.Request, person, ct))
                : told.With(await gone.ExcuseAsync(row.Request, person, on, ct)).With(await OverAsync(row.Request, person, ct));
        }
        await bank.DropAsync(person, ct);
        return told;
    }

    private Task<Replies> LastAsync(Guid request, PersonId person, CancellationToken ct) => ShowAsync(request, person, (now, former) =>
        now.Card(former, Placement.New, new Phrase(HelpTexts.ReleasedForHolder, now.Number()), [Speaking.MenuButton]), ct);

    private Task<Replies> OverAsync(Guid request, PersonId person, CancellationToken ct) =>
        ShowAsync(request, person, (now, former) => AskCard.Over(now, former, Placement.EditOnly), ct);

    private async Task<Replies> ShowAsync(Guid request, PersonId person, Func<Case, Party, Replies> show, CancellationToken ct) =>
        await desk.TryOpenAsync(request, now => Task.FromResult(now.PartyOf(person) is { } former ? show(now, former) : []), ct) ?? [];
}
