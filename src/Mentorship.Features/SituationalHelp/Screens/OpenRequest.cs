using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A request from a list or from the home screen: its card anew, and for the two who talk what was said.</summary>
internal sealed record OpenRequest(Guid Request);

internal sealed class OpenRequestHandler(RequestDesk desk, ParkedStore parked) : IHandle<OpenRequest>
{
    public async Task<Replies> HandleAsync(OpenRequest command, Occasion on, CancellationToken ct)
    {
        var isTalk = false;
        var replies = await desk.OpenAsync(command.Request, on, now =>
        {
            var person = now.PartyOf(on.Acting())!;
            isTalk = now.Request.IsOpen && !person.IsAsked;
            return Task.FromResult(Show(now, person, on.Now).Answering());
        }, ct);
        if (isTalk) await parked.ChooseAsync(command.Request, on.Now, ct);
        return replies;
    }

    private static Replies Show(Case now, Party person, DateTimeOffset at) => person switch
    {
        { IsAsked: true } when now.Request.IsWaiting => AskCard.For(now, person, Placement.New, at),
        { Part: Part.Author } => Said(now, person).With(AuthorCard.For(now, Placement.New, at)),
        { Part: Part.Holder } => Said(now, person).With(HolderCard.For(now, Placement.New, at)),
        { Part: Part.Second } => Said(now, person).With(BesideCard.For(now, person, Placement.New)),
        { Part: Part.Invited } => BesideCard.Invitation(now, person),
        _ => AskCard.Over(now, person, Placement.New),
    };

    /// <summary>The waiting cards quote the question already.</summary>
    private static Replies Said(Case now, Party person) => now.Request.State is RequestState.Acknowledged && person.Part is Part.Holder
        ? []
        : Relayed.History(now, person, [.. now.Words.Where(said => !said.IsMedium)]);
}
