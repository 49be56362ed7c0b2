using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Finds the request that plain words belong to; what has no clear place is kept aside and asked about.</summary>
internal sealed class RouteWords(
    SituationStore situations, Passing passing, NewRequests questions, Crossroads crossroads, Departure departure)
    : IHandle<Unclaimed>, IHandle<Replied>, IHandle<Edited>
{
    public async Task<Replies> HandleAsync(Unclaimed command, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(command.Content.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        return command.InForm ? await crossroads.InFormAsync(command.Content, on, ct) : await RouteAsync(command.Content, on, ct);
    }

    /// <summary>A reply leads to the request that the message was about; to anything else it is a plain message.</summary>
    public async Task<Replies> HandleAsync(Replied command, Occasion on, CancellationToken ct) =>
        on.Actor.May(Right.TalkInRequest) && AboutRequest.Parse(command.About) is { } request
            && await passing.PassAsync(request, command.Content, on, ct) is { } replies
            ? replies
            : await RouteAsync(command.Content, on, ct);

    /// <summary>Changes of sent words are not carried on yet; those of a held question are.</summary>
    public async Task<Replies> HandleAsync(Edited command, Occasion on, CancellationToken ct) =>
        await departure.EditedAsync(command.Content, on, ct) ?? [];

    /// <summary>Whoever lost the role that let them speak takes part in nothing, whatever they still hold.</summary>
    private async Task<Replies> RouteAsync(Content content, Occasion on, CancellationToken ct) => on.Actor.May(Right.TalkInRequest)
        ? await FollowAsync(Routing.Of(await situations.OfAsync(on, ct)), content, on, ct)
        : NobodyToTell(on);

    private async Task<Replies> FollowAsync(Route route, Content content, Occasion on, CancellationToken ct) => route switch
    {
        Route.Into into => await PassAsync(into.Request, content, on, ct),
        Route.Back back => await PassAsync(back.Request, content, on, ct),
        Route.AskWhere => await crossroads.WhereAsync(content, on, ct),
        Route.New => await questions.OpenAsync(content, on, ct),
        _ when on.Actor.May(Right.CreateRequest) => await crossroads.IsItQuestionAsync(content, on, ct),
        _ => NobodyToTell(on),
    };

    private static Replies NobodyToTell(Occasion on) => new Replies { Home = true }.With(Replies.Say(on.Chat, HelpTexts.NobodyToTell));

    private async Task<Replies> PassAsync(RequestId request, Content content, Occasion on, CancellationToken ct) =>
        await passing.PassAsync(request.Value, content, on, ct)
        ?? new Replies { Home = true }.With(Replies.Say(on.Chat, HelpTexts.NotYours));
}
