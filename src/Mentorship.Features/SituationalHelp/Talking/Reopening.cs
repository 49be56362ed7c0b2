using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>A word in a closed request opens it again; after a week it opens a new one that names the old.</summary>
internal sealed class Reopening(
    RequestDesk desk, RequestClock clock, Talk talk, FallenBack fallenBack, NewRequests questions, ParkedStore parked,
    RolesHere roles, BankMentorStore bank, CircleStore circle, Crossroads crossroads)
{
    public async Task<Replies> SayAsync(Case now, Content content, Occasion on, CancellationToken ct)
    {
        if (!Relayed.CanCarry(content.Kind)) return Replies.Say(on.Chat, HelpTexts.CannotRelay);
        var request = await IsOrphanAsync(now, on, ct) ? now.Request with { Holder = null } : now.Request;
        return request.ReopenedBy(on.Acting(), on.Now, clock.Settings.ReopenWithin) switch
        {
            Decision<HelpRequest>.Accepted { Value: { Holder: null } waiting } => await QueueAsync(now, waiting, content, on, ct),
            Decision<HelpRequest>.Accepted { Value: var reopened } => await GoOnAsync(reopened, content, on, ct),
            _ when now.Request.Author == on.Acting() => await LinkAsync(now, content, on, ct),
            _ => Replies.Say(on.Chat, AskCard.OverText(now)),
        };
    }

    /// <summary>Who answered can no longer be reached, or may no longer answer.</summary>
    private async Task<bool> IsOrphanAsync(Case now, Occasion on, CancellationToken ct) => now.Holder is not { } holder
        || (holder.Chat is null && now.Request.Author == on.Acting())
        || !await MayAnswerAsync(holder, on.Now, ct);

    private Task<bool> MayAnswerAsync(Party holder, DateTimeOffset now, CancellationToken ct) => holder.IsElsewhere
        ? bank.AnswersAsync(holder.Person, now, ct) : roles.MayInSchoolAsync(holder.Person, Right.AnswerRequest, now, ct);

    private async Task<Replies> GoOnAsync(HelpRequest reopened, Content content, Occasion on, CancellationToken ct)
    {
        await clock.KeepWordsAsync(reopened, ct);
        // The invitations of curators ended with it: the author may call them anew.
        await circle.RingAtAsync(reopened.Id, reopened.Author, at: null, ct);
        await clock.PlanOwedAsync(reopened, on.Now, ct);
        var now = await desk.SaveAsync(reopened, ct);
        var said = await talk.SayAsync(now, content, on, ct);
        var person = now.PartyOf(on.Acting())!;
        var line = new Phrase(HelpTexts.Reopened, now.Number(), ("name", now.Opposite(person.Person)?.Name ?? ""));
        return said.With(now.News(person, line, [.. await SeparateRowAsync(now, content, on, ct)]).Answering().Quietly());
    }

    private async Task<Replies> QueueAsync(Case before, HelpRequest waiting, Content content, Occasion on, CancellationToken ct)
    {
        await clock.KeepWordsAsync(waiting, ct);
        await desk.KeepAsync(waiting, content, on, ct);
        var again = await fallenBack.AskAgainAsync(before, waiting, Part.Former, on, ct);
        var line = new Phrase(HelpTexts.ReopenedWaits, again.Now.Number());
        var row = await SeparateRowAsync(again.Now, content, on, ct);
        return again.Now.News(again.Now.Author, line, [.. row]).Answering().With(again.Cards);
    }

    /// <summary>Whoever asks no longer, or acts in another school now, says first where the words should go.</summary>
    private async Task<Replies> LinkAsync(Case old, Content content, Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.CreateRequest) || on.Actor.OrganizationId != old.Request.School.ToString())
        {
            using var person = desk.ActAs(on.Actor);
            return await crossroads.ElsewhereAsync(content, on, ct);
        }
        var opened = await questions.OpenIn(old.Request.School, content, on, ct);
        var line = new Phrase(HelpTexts.LinkedTo, opened.Now.Number(), ("before", old.Request.Number));
        return opened.Now.News(opened.Now.Author, line).Answering().Quietly().With(opened.Cards);
    }

    private async Task<IReadOnlyList<IReadOnlyList<Button>>> SeparateRowAsync(Case now, Content content, Occasion on, CancellationToken ct)
    {
        if (now.Request.Author != on.Acting() || content.Album is not null || !on.Actor.May(Right.CreateRequest)) return [];
        using var person = desk.ActAs(on.Actor);
        var id = await parked.ParkAsync(content, on.Now, ct);
        return [[new(HelpTexts.NewQuestion, new SeparateQuestion(now.Request.Id.Value, id))]];
    }
}
