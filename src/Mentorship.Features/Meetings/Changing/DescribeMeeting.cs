using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What of a meeting may be added or changed without agreeing anew.</summary>
internal enum Facet { Topic, Place }

/// <summary>«Добавить тему», «Указать место».</summary>
internal sealed record BeginDescribing(Guid Meeting, Facet What);

/// <summary>The words for a topic or a place.</summary>
internal sealed record DescribeMeeting(Guid Meeting, Facet What, string Words);

/// <summary>A one-question dialogue: what the meeting is about, or where it is.</summary>
internal static class Describe
{
    public enum Step { Words }

    public sealed record Draft
    {
        public string Words { get; init; } = "";

        public Guid Meeting { get; init; }

        public Facet What { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow =
        Asking(Conversation.Named<Step, Draft>("meetings.describe", version: 1), MeetingTexts.WhatTopic)
        .Takes<BeginDescribing>((draft, begun) => draft with { Meeting = begun.Meeting, What = begun.What })
        .Then(draft => new DescribeMeeting(draft.Meeting, draft.What, draft.Words));

    public static (Place? Place, string? Agenda) Of(Meeting meeting, Facet what, string words) =>
        what is Facet.Topic ? (meeting.Place, words) : (new Place(words), meeting.Agenda);

    /// <param name="topic">Asks for a topic, and says who is going to read it.</param>
    public static Script<Step, Draft> Asking(Script<Step, Draft> named, string topic) => named
        .Expires(after: TimeSpan.FromHours(24), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Type(Step.Words, draft => draft.What is Facet.Topic ? topic : MeetingTexts.Where, ShortWords.Parse,
            (draft, words) => draft with { Words = words });
}

internal sealed class DescribeMeetingHandler(MeetingDesk desk, Telling telling, CalendarNews calendars) : IHandle<BeginDescribing>, IHandle<DescribeMeeting>
{
    public Task<Replies> HandleAsync(BeginDescribing command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(Describe.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(DescribeMeeting command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
    {
        var (place, agenda) = Describe.Of(now.Meeting, command.What, command.Words);
        var described = now.Meeting.DescribedBy(on.Acting(), place, agenda, on.Now);
        return desk.ChangeAsync(now, described, on, next => DescribedAsync(next, on, ct), ct);
    }, ct);

    /// <summary>A topic beside the one that is there; where they do not fit together, the meeting is shown with the way to change it.</summary>
    public Task<Replies> AddTopicAsync(Guid meeting, string topic, Occasion on, CancellationToken ct) => desk.OpenAsync(meeting, now =>
        BringTopic.Beside(now.Meeting.Agenda, topic) switch
        {
            null => Task.FromResult(new Replies { Toast = MeetingTexts.NoRoomForTopic }.With(MeetingCard.Show(now, on))),
            var agenda when agenda == now.Meeting.Agenda =>
                Task.FromResult(new Replies { Toast = MeetingTexts.TopicIsThere }.With(MeetingCard.Show(now, on))),
            var agenda => desk.ChangeAsync(
                now, now.Meeting.DescribedBy(on.Acting(), now.Meeting.Place, agenda, on.Now), on, next => DescribedAsync(next, on, ct), ct),
        }, ct);

    /// <summary>A proposal is brought again whole, for the earlier one may not have left yet.</summary>
    private async Task<Replies> DescribedAsync(Arranged now, Occasion on, CancellationToken ct)
    {
        var told = await telling.OtherAsync(now, MeetingCard.SaysFor, on, ct);
        return MeetingCard.Show(now, on).With(told.News.Select(news => news with { Silent = true }))
            .With(await calendars.DescribedAsync(now, on, ct));
    }
}
