using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Finds the request that words belong to; what has no clear place is kept aside and asked about.</summary>
internal sealed class Placing(SituationStore situations, WordStore words, Passing passing, NewRequests questions, Crossroads crossroads)
{
    public Task<Replies> PlaceAsync(Content content, (WayIn Way, string? About) way, Occasion on, CancellationToken ct) => way switch
    {
        (WayIn.Form, _) => crossroads.InFormAsync(content, on, ct),
        (WayIn.Question, _) => questions.OpenAsync(content, on, ct),
        (WayIn.Reply, { } about) => ReplyAsync(about, content, on, ct),
        (WayIn.AfterForm, _) => AskedAsync(content, on, ct),
        _ => RouteAsync(content, on, ct),
    };

    /// <summary>Words for a form that is no more, or about a note to a colleague, enter no dialogue unasked, and open none again.</summary>
    private async Task<Replies> AskedAsync(Content content, Occasion on, CancellationToken ct) => on.Actor.May(Right.TalkInRequest)
        ? await FollowAsync(Unasked(Routing.Of(await situations.OfAsync(on, ct))), content, on, ct)
        : NobodyToTell(on);

    private static Route Unasked(Route route) => route is Route.Into or Route.Back ? new Route.AskWhere() : route;

    /// <summary>A reply leads to the request that the message was about; to anything else it is a plain message.</summary>
    private async Task<Replies> ReplyAsync(string about, Content content, Occasion on, CancellationToken ct) =>
        AboutRequest.IsNote(about) ? await AskedAsync(content, on, ct)
        : on.Actor.May(Right.TalkInRequest) && AboutRequest.Parse(about) is { } request
            && await passing.PassAsync(request, content, on, ct) is { } replies
            ? replies
            : await RouteAsync(content, on, ct);

    /// <summary>Whoever lost the role that let them speak takes part in nothing, whatever they still hold.</summary>
    private async Task<Replies> RouteAsync(Content content, Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.TalkInRequest)) return NobodyToTell(on);
        if (content.ReplyTo is { } own && await words.OfOwnAsync(own, ct) is [var request, ..])
            return await PassAsync(new RequestId(request), content, on, ct);
        return await FollowAsync(Routing.Of(await situations.OfAsync(on, ct)), content, on, ct);
    }

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
