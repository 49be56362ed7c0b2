using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>A time, and perhaps a place and a topic, for the other side to agree to.</summary>
internal sealed record ProposeMeeting(string PairId, DateTimeOffset Start, string? Place, string? Topic = null);

internal sealed class ProposeMeetingHandler(
    MeetingDesk desk, MeetingStore meetings, MeetingClock clock, Telling telling, Clashes clashes, YearEnd year, IOptions<MeetingsOptions> options)
    : IHandle<ProposeMeeting>
{
    public Task<Replies> HandleAsync(ProposeMeeting command, Occasion on, CancellationToken ct) =>
        desk.OpenPairAsync(command.PairId, couple => command.Start > on.Now
            ? ProposeAsync(couple, command, on, ct)
            : Task.FromResult(Replies.Screen(on.Chat, MeetingRefusals.TimeIsPast,
                [new(MeetingTexts.OtherTime, new OfferTimes(command.PairId))], Speaking.BackAnd(new ShowMeetings()))), ct);

    private async Task<Replies> ProposeAsync(Couple couple, ProposeMeeting command, Occasion on, CancellationToken ct)
    {
        var time = MeetingTime.At(command.Start, on.Reader.Zone, options.Value.Length);
        var sides = new MeetingSides(couple.Mentor.Person, couple.Mentee.Person);
        var meeting = Meeting.Proposed(new MeetingId(Guid.CreateVersion7(on.Now)), couple.Pair, sides, (on.Acting(), time))
            with
            {
                Place = command.Place is { Length: > 0 } place ? new Place(place) : null, Agenda = command.Topic,
            };
        await meetings.AddAsync(meeting, ct);
        var now = new Arranged(meeting, couple, on.Now);
        await clock.PlanAsync(now, ct);
        var clash = await clashes.OfAsync(now, ct);
        var told = await telling.OtherAsync(now, (meeting, reader) => Warned(MeetingCard.ProposalFor(meeting, reader), clash, reader), on, ct);
        var text = MeetingWords.For(MeetingTexts.Proposed, now, on.Acting(), ("knows", told.Knows));
        var warned = await year.WarnedAsync(Clashes.Warned(text, clash, on.Acting()), command.Start, ct);
        return Replies.Screen(on.Chat, warned, MeetingCard.WaitingRows(now)).With(told.News);
    }

    private static Body.Says Warned(Body.Says says, IReadOnlyList<Clash> clash, Domain.PersonId reader) =>
        says with { Text = Clashes.Warned(says.Text, clash, reader) };
}
