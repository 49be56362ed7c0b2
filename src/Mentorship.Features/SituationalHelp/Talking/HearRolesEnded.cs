using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Whoever may answer no longer holds nothing and is asked nothing: others take over, and everybody concerned knows.</summary>
internal sealed class HearRolesEnded(RolesHere roles, RequestStore requests, CircleStore circle, RequestDesk desk, Gone gone, Beside beside)
    : IHandle<RolesEnded>
{
    public async Task<Replies> HandleAsync(RolesEnded command, Occasion on, CancellationToken ct)
    {
        var person = new PersonId(command.Person);
        if (await roles.MayAsync(person, Right.AnswerRequest, on.Now, ct)) return [];
        var told = new Replies();
        foreach (var held in await requests.HeldByAsync(person, ct))
            told.With(await gone.ReleaseAsync(held, HelpTexts.HolderLeft, on, ct)).With(await LastAsync(held, person, ct));
        foreach (var shared in await circle.BesideAsync(person, ct))
            told.With(await beside.LeaveAsync(shared, person, on, ct)).With(await OverAsync(shared, person, ct));
        foreach (var asked in await circle.AskedOfAsync(person, ct))
            told.With(await gone.ExcuseAsync(asked, person, on, ct)).With(await OverAsync(asked, person, ct));
        return told;
    }

    private Task<Replies> LastAsync(Guid request, PersonId person, CancellationToken ct) => ShowAsync(request, person, (now, former) =>
        now.Card(former, Placement.New, new Phrase(HelpTexts.ReleasedForHolder, now.Number()), [Speaking.MenuButton]), ct);

    private Task<Replies> OverAsync(Guid request, PersonId person, CancellationToken ct) =>
        ShowAsync(request, person, (now, former) => AskCard.Over(now, former, Placement.EditOnly), ct);

    private async Task<Replies> ShowAsync(Guid request, PersonId person, Func<Case, Party, Replies> show, CancellationToken ct) =>
        await desk.TryOpenAsync(request, now => Task.FromResult(now.PartyOf(person) is { } former ? show(now, former) : []), ct) ?? [];
}
