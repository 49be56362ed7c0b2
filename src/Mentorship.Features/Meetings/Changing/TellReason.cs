using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Написать причину»: offered where the other side may be on the way already.</summary>
internal sealed record BeginReason(Guid Meeting);

/// <summary>The reason goes to the other side and is not kept.</summary>
internal sealed record TellReason(Guid Meeting, string Words);

/// <summary>A one-question dialogue: why a meeting was cancelled late.</summary>
internal static class Reason
{
    public enum Step { Why }

    public sealed record Draft
    {
        public string Why { get; init; } = "";

        public Guid Meeting { get; init; }
    }

    public static readonly Conversation<Step, Draft> Flow = Conversation
        .Named<Step, Draft>("meetings.reason", version: 1)
        .Expires(after: TimeSpan.FromHours(1), say: MeetingTexts.ArrangingStopped)
        .Cancels(say: MeetingTexts.ArrangingStopped)
        .Takes<BeginReason>((draft, begun) => draft with { Meeting = begun.Meeting })
        .Type(Step.Why, MeetingTexts.Why, ShortWords.Parse, (draft, why) => draft with { Why = why })
        .Then(draft => new TellReason(draft.Meeting, draft.Why));
}

internal sealed class TellReasonHandler(MeetingDesk desk) : IHandle<BeginReason>, IHandle<TellReason>
{
    public Task<Replies> HandleAsync(BeginReason command, Occasion on, CancellationToken ct) => Task.FromResult(new Replies
    {
        Begin = Begin.With(Reason.Flow.Name, command),
    });

    public Task<Replies> HandleAsync(TellReason command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Meeting, now =>
    {
        if (now.Meeting.State is not MeetingState.Cancelled || now.Meeting.CancelledBy != on.Acting())
            return Task.FromResult(MeetingCard.Show(now, on));
        var told = Telling.To(now.OtherThan(on.Acting()), now, (meeting, reader) => new Body.Says(
            MeetingWords.For(MeetingTexts.ReasonIs, meeting, reader, ("words", command.Words)), [[Speaking.MenuButton]]), on);
        return Task.FromResult(Replies.Screen(on.Chat, new Phrase(MeetingTexts.ReasonSent, ("knows", told.Knows)),
            Speaking.BackAnd(new ShowMeetings())).With(told.News));
    }, ct);
}
