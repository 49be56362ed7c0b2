using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Opens a request from one message: it is stored and on its way, and its author gets the live card.</summary>
internal sealed class NewRequests(
    RequestStore requests, ClockStore clocks, CircleStore circle, RequestDesk desk, Departure departure, Undecided undecided)
{
    public async Task<Replies> OpenAsync(Content question, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(question.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        if (on.Actor.OrganizationId is not { } school) return await undecided.KeepAsync(question, on, ct);
        return (await OpenIn(new OrganizationId(Guid.Parse(school)), question, on, ct)).Cards;
    }

    public async Task<Round> OpenIn(OrganizationId school, Content question, Occasion on, CancellationToken ct)
    {
        using var side = desk.ActFor(school);
        var parts = await desk.PartsAsync(question, on, ct);
        var (id, hold) = (new RequestId(Guid.CreateVersion7(on.Now)), await departure.LookAsync(parts, on, ct));
        var (number, by) = (await requests.NextNumberAsync(ct), (on.Acting(), school));
        var request = hold.IsNone ? HelpRequest.Asked(id, number, by, on.At) : HelpRequest.Written(id, number, by, on.Now);
        await requests.AddAsync(request, ct);
        await clocks.TickAsync(request, ct);
        await circle.PutAsync(id, request.Author, (Part.Author, on.Now), ct);
        await desk.KeepAsync(request, parts, on, ct);
        return await departure.BeginAsync(await desk.ReadAsync(request, ct), hold, on, ct);
    }
}
