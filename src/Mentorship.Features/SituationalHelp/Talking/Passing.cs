using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Brings words into one known request: into an open one as they are, into a closed one by opening it again.</summary>
internal sealed class Passing(
    RequestDesk desk, Talk talk, Reopening reopening, Departure departure, TraceWarning warning, Crossroads crossroads)
{
    /// <summary>Null where the person has no part in the request.</summary>
    public Task<Replies?> PassAsync(Guid request, Content content, Occasion on, CancellationToken ct) =>
        desk.TryOpenAsync(request, now => PassAsync(now, content, on, ct), ct);

    public Task<Replies> PassAsync(Case now, Content content, Occasion on, CancellationToken ct) => now.Request switch
    {
        { IsUnsent: true } => departure.AddAsync(now, content, on, ct),
        { IsOpen: false } => reopening.SayAsync(now, content, on, ct),
        _ when now.PartyOf(on.Acting()) is { } person && !now.IsTalking(person.Person) => OutsideAsync(now, person, content, on, ct),
        _ => SayAsync(now, content, on, ct),
    };

    private async Task<Replies> SayAsync(Case now, Content content, Occasion on, CancellationToken ct) =>
        (await talk.SayAsync(now, content, on, ct)).With(warning.For(now, content, on));

    /// <summary>Whoever may still come in is told how; whoever answers no longer sees how it stands and says where the words should go.</summary>
    private async Task<Replies> OutsideAsync(Case now, Party person, Content content, Occasion on, CancellationToken ct)
    {
        if (now.Request.IsWaiting && person.Part is not Part.Former)
            return now.News(person, new(HelpTexts.TakeFirst, now.Number()), AskCard.TakeRow(now)).Answering();
        if (person.Part is Part.Invited) return BesideCard.Invitation(now, person).Answering();
        using var self = desk.ActAs(on.Actor);
        return AskCard.Over(now, person, Placement.New).Answering().With(await crossroads.ElsewhereAsync(content, on, ct));
    }
}
