using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody closed the chat: what they hold or were asked goes to others, and the curators know.</summary>
internal sealed class HearReachability(
    Unit unit, IPresences presences, RequestStore requests, CircleStore circle, Gone gone, Beside beside, PartsLeft parts,
    OutOfReach outOfReach, CatchUp catchUp, IEnumerable<IGoneNews> news, Bindings bindings)
    : IHandle<ReachabilityChanged>
{
    public async Task<Replies> HandleAsync(ReachabilityChanged command, Occasion on, CancellationToken ct)
    {
        var whose = (await presences.OfAsync(command.Chat, ct)).Actor;
        if (whose.PersonId is not { } id) return [];
        using var stead = new Stead(unit, whose);
        var person = new PersonId(Guid.Parse(id));
        if (command.Reachable)
            return whose.IsPassing ? [] : await catchUp.BringAsync(person, on with { Chat = command.Chat, Actor = whose }, ct);
        var replies = await LeaveAsync((person, command.Chat), command.IsForGood, on, ct);
        if (command.IsForGood) await bindings.ForgetAsync(command.Chat, ct);
        return replies;
    }

    private async Task<Replies> LeaveAsync((PersonId Person, string Chat) who, bool isForGood, Occasion on, CancellationToken ct)
    {
        var (person, replies) = (who.Person, new Replies());
        foreach (var held in await requests.HeldAsync(ct)) replies.AddRange(await gone.ReleaseAsync(held, HelpTexts.HolderGone, on, ct));
        foreach (var shared in await circle.BesideAsync(person, ct)) replies.AddRange(await beside.LeaveAsync(shared, person, on, ct));
        foreach (var asked in await circle.AskedAsync(ct)) replies.AddRange(await gone.ReplaceAsync(asked, who, on, ct));
        replies.AddRange(await parts.MissAsync(who, on, ct));
        foreach (var one in news) replies.AddRange(await one.GoneAsync(person, on, ct));
        return replies.With(await outOfReach.TellAsync(person, isForGood, on, ct));
    }
}
