using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Lets a question leave, or holds it where its author should look once more; left alone it leaves as written.</summary>
internal sealed class Departure(RequestDesk desk, WordStore words, KnownAnswers known, Rounds rounds, RequestClock clock)
{
    /// <summary>Personal data first; a question without them may have been answered before.</summary>
    public async Task<Hold> LookAsync(IReadOnlyList<Content> question, Occasion on, CancellationToken ct) =>
        Hold.Of(question) is { IsNone: false } traces
            ? traces
            : new Hold([], await known.ForAsync(TextOf(question), ct));

    public async Task<Round> BeginAsync(Case now, Hold hold, Occasion on, CancellationToken ct)
    {
        if (!hold.IsNone) return await HoldAsync(now, hold, Placement.New, ct);
        await MissAsync(now, on, ct);
        return Shown(await rounds.StartAsync(now, on.Now, ct), Placement.New, on);
    }

    /// <summary>Asks the first people now; nothing where it has left or ended already.</summary>
    public async Task<Round> SendAsync(Case now, Placement placement, Occasion on, CancellationToken ct)
    {
        if (now.Request.SentAt(on.Now) is not Decision<HelpRequest>.Accepted { Value: var sent }) return new Round(now, []);
        await clock.StopHoldAsync(now.Request, ct);
        return Shown(await rounds.StartAsync(await desk.SaveAsync(sent, ct), on.Now, ct), placement, on);
    }

    /// <summary>What is written to a held question is a part of it.</summary>
    public async Task<Replies> AddAsync(Case now, Content content, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(content.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        await desk.KeepAsync(now.Request, content, on, ct);
        return (await LookAgainAsync(now, Placement.New, on, ct)).Cards;
    }

    /// <summary>The question anew; what stood there before goes nowhere.</summary>
    public async Task<Replies> RewriteAsync(Case now, Content content, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(content.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        await words.WipeAsync(now.Request.Id, ct);
        return await AddAsync(now, content, on, ct);
    }

    /// <summary>The author changed a message of a held question in the chat itself. Null where it is no such message.</summary>
    public async Task<Replies?> EditedAsync(Content content, Occasion on, CancellationToken ct) =>
        await words.UnsentAsync(content.Message, ct) is { } request
            ? await desk.TryOpenAsync(request, async now =>
            {
                await words.ChangeAsync(now.Request.Id, content, ct);
                return (await LookAgainAsync(now, Placement.InPlace, on, ct)).Cards;
            }, ct)
            : null;

    /// <summary>The words of a held question are others now: it leaves, or says anew why it is held.</summary>
    public async Task<Round> LookAgainAsync(Case before, Placement placement, Occasion on, CancellationToken ct)
    {
        var decision = before.Request.SaidBy(on.Acting(), on.Now);
        if (decision is not Decision<HelpRequest>.Accepted { Value: var added }) return new Round(before, []);
        var now = await desk.SaveAsync(added, ct);
        var hold = await LookAsync([.. now.Words.Select(said => said.Content)], on, ct);
        if (!hold.IsNone) return await HoldAsync(now, hold, placement, ct);
        await MissAsync(now, on, ct);
        return await SendAsync(now, placement, on, ct);
    }

    /// <summary>A question leaves once, so a search that found nothing counts once, however often the question was changed before.</summary>
    private Task MissAsync(Case now, Occasion on, CancellationToken ct) =>
        known.CountMissAsync(TextOf(now.Words.Select(said => said.Content)), on.Today(), ct);

    private static string TextOf(IEnumerable<Content> question) => string.Join('\n', question.Select(said => said.Text.Text));

    private async Task<Round> HoldAsync(Case now, Hold hold, Placement placement, CancellationToken ct)
    {
        await clock.PlanHoldAsync(now, ct);
        var card = hold.Answers is [] ? UnsentCard.For(now, placement) : OfferCard.For(now, hold.Answers, placement);
        return new Round(now, card.Answering());
    }

    private static Round Shown(Round asked, Placement placement, Occasion on) =>
        asked with { Cards = [.. AuthorCard.For(asked.Now, placement, on.Now).Answering(), .. asked.Cards] };
}
