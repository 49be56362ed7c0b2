using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Calendar;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>«Дальше»: who is invited is settled; when, where and about what is asked.</summary>
internal sealed record BeginGathering(IReadOnlyList<Guid> Guests);

/// <summary>Everything is said: the invitations go out.</summary>
internal sealed record GatherGuests(IReadOnlyList<Guid> Guests, TypedTime When, string? Place, string? Topic);

/// <summary>Three questions of whoever gathers several people.</summary>
internal static class Gather
{
    public enum Step { When, Where, What }

    public sealed record Draft
    {
        public TypedTime When { get; init; }

        public string? Where { get; init; }

        public string? What { get; init; }

        public ValueList<Guid> Guests { get; init; } = new([]);
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("meetings.gather", version: 1)
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Takes<BeginGathering>((draft, begun) => draft with { Guests = new([.. begun.Guests]) })
        .Type(Step.When, MeetingTexts.When, TypedTimes.Parse, (draft, when) => draft with { When = when })
        .Type(Step.Where, MeetingTexts.Where, ShortWords.Parse, (draft, where) => draft with { Where = where },
            optional: true, skip: MeetingTexts.DecideLater)
        .Type(Step.What, MeetingTexts.GroupTopic, ShortWords.Parse, (draft, what) => draft with { What = what }, optional: true)
        .Then(draft => new GatherGuests([.. draft.Guests], draft.When, draft.Where, draft.What));
}

internal sealed class GatherHandler(
    Unit unit, Mentees mentees, GroupStore groups, GroupDesk desk, GroupClock clock, GroupTelling telling,
    IOptions<MeetingsOptions> options)
    : IHandle<BeginGathering>, IHandle<GatherGuests>
{
    public Task<Replies> HandleAsync(BeginGathering command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = Begin.With(Gather.Flow.Name, command) });

    public async Task<Replies> HandleAsync(GatherGuests command, Occasion on, CancellationToken ct)
    {
        var known = (await mentees.OfAsync(on, ct)).Select(one => one.Id).ToHashSet();
        var guests = command.Guests.Where(known.Contains).Distinct().Take(PickGuestsHandler.Most).ToList();
        if (guests.Count < 2)
            return Replies.Screen(on.Chat, MeetingTexts.NobodyToGather, Speaking.BackAnd(new ShowGatherings()));
        return StartOf(command.When, on) is { } start
            ? await InviteAsync(Made(command, guests, start, on), on, ct)
            : Replies.Screen(on.Chat, MeetingRefusals.TimeIsPast,
                [new(MeetingTexts.OtherTime, new BeginGathering(guests))], Speaking.BackAnd(new ShowGatherings()));
    }

    /// <summary>Null for what is over or does not exist.</summary>
    public static DateTimeOffset? StartOf(TypedTime when, Occasion on) =>
        when.On(on.Reader.Zone, on.Now) is { } local && on.Reader.Zone.MomentOf(local) is var start && start > on.Now ? start : null;

    private Meeting Made(GatherGuests command, IReadOnlyList<Guid> guests, DateTimeOffset start, Occasion on)
    {
        var sides = new MeetingSides(on.Acting(), [.. guests.Select(id => new PersonId(id))]);
        var time = MeetingTime.At(start, on.Reader.Zone, options.Value.Length);
        return Meeting.Proposed(new MeetingId(Guid.CreateVersion7(on.Now)), default, sides, (on.Acting(), time)) with
        {
            State = MeetingState.Confirmed, ConfirmedAt = on.Now, Agenda = command.Topic,
            Place = command.Place is { Length: > 0 } place ? new Place(place) : null,
        };
    }

    private async Task<Replies> InviteAsync(Meeting meeting, Occasion on, CancellationToken ct)
    {
        using var school = Stead.ForSchool(unit, on.Actor.OrganizationId);
        await groups.AddAsync(meeting, ct);
        var now = await desk.AgainAsync(meeting.Id.Value, ct);
        await clock.PlanAsync(now, ct);
        return Replies.None.With([await telling.LiveCardAsync(now, ct)])
            .With(await telling.GuestsAsync(now, now.Guests, GroupCard.Invitation, on, ct));
    }
}
