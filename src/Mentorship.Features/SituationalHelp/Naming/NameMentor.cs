using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The curator asks one mentor in particular. Whoever is asked still takes the question themselves: none is locked on somebody absent.</summary>
internal sealed record NameMentor(Guid Request, Guid Person);

internal sealed class NameMentorHandler(
    RequestDesk desk, CircleStore circle, Invitations invitations, RequestClock clock, ListMentorsHandler list) : IHandle<NameMentor>
{
    public async Task<Replies> HandleAsync(NameMentor command, Occasion on, CancellationToken ct)
    {
        Replies? late = null;
        var replies = await desk.OpenAsync(command.Request, on, async now =>
        {
            var curator = now.PartyOf(on.Acting())!;
            if (!now.Request.IsWaiting || curator.Part is not Part.Called) return AskCard.Over(now, curator, Placement.InPlace).Answering();
            if (CanBeNamed(now, new PersonId(command.Person))) return await NameAsync(now, curator, new PersonId(command.Person), on, ct);
            late = new Replies { Toast = HelpTexts.NamingTooLate };
            return [];
        }, ct);
        return late is null ? replies : late.With(await list.HandleAsync(new ListMentors(command.Request), on, ct));
    }

    private static bool CanBeNamed(Case now, PersonId mentor) =>
        now.Mentors.Any(one => one.Person == mentor && one is { IsReachable: true, IsElsewhere: false, Stance: not Stance.Out });

    private async Task<Replies> NameAsync(Case now, Party curator, PersonId mentor, Occasion on, CancellationToken ct)
    {
        now = await desk.HoldAsync(now, ct);
        var at = on.Now + clock.Settings.Snooze;
        await circle.PutAsync(now.Request.Id, mentor, (Part.Asked, on.Now), ct);
        await circle.NameAsync(now.Request.Id, mentor, ct);
        await clock.PlanEscalationAsync(now.Request, at, ct);
        var asked = await invitations.SendAsync(now, [mentor], Part.Asked, on.Now, ct);
        return Done(asked.Now, curator, asked.Now.PartyOf(mentor)!, (on.Now, at)).Answering()
            .With(asked.Cards).With(AuthorCard.For(asked.Now, Placement.EditOnly, on.Now));
    }

    private static Replies Done(Case now, Party curator, Party mentor, (DateTimeOffset Now, DateTimeOffset Again) at)
    {
        var isHeld = mentor.RingsAt > at.Now;
        var text = new Phrase(isHeld ? HelpTexts.NamingDoneLater : HelpTexts.NamingDone,
            now.Number(), ("name", mentor.Name), ("at", isHeld ? mentor.RingsAt!.Value : at.Again));
        return now.Card(curator, Placement.InPlace, text, AskCard.TakeRow(now), [AskCard.NameButton(now)]);
    }
}
