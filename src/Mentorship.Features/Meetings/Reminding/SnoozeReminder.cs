using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Напомнить за 15 минут»: once more, at a moment that quiet hours do not move.</summary>
internal sealed record SnoozeReminder(Guid Meeting)
{
    private static readonly TimeSpan Before = TimeSpan.FromMinutes(15);

    /// <summary>Not where that moment is over, or where the person is reminded then anyway.</summary>
    public static bool IsOffered(Appointment now, PersonId reader) =>
        now.Meeting.Time.Start - Before > now.ReadAt && now.SideOf(reader)?.Offsets.Contains(Before) is false;

    public static Decision<Reminder> Of(Appointment now, Side side) =>
        new Reminder(new ReminderKey(now.Meeting.Key, side.Person, Before, now.Meeting.Moves), now.Meeting.Time.Start, side.Quiet)
            .SnoozedTo(Before, now.ReadAt);
}

/// <summary>«Буду».</summary>
/// <param name="Moves">Which of the times was read: an old screen does not act on a new time.</param>
internal sealed record WillCome(Guid Meeting, int Moves);

internal sealed class AnswerReminderHandler(MeetingDesk desk, ReminderClock clock) : IHandle<SnoozeReminder>, IHandle<WillCome>
{
    public Task<Replies> HandleAsync(SnoozeReminder command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, now => SnoozeAsync(now, command, on, ct), ct);

    public Task<Replies> HandleAsync(WillCome command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Meeting, command.Moves, on, now =>
            now.Meeting.NeedsReminders && on.Acting() != now.Meeting.Sides.Mentor
                ? desk.ChangeAsync(
                    now, now.Meeting.AnsweredBy(on.Acting(), Rsvp.Comes, on.Now), on, next => Task.FromResult(Noted(next, on)), ct)
                : Task.FromResult(Noted(now, on)), ct);

    private static Replies Screen(Phrase text, Arranged now, Occasion on) => Replies.Screen(
        on.Chat, text, [new(MeetingTexts.Open, new OpenMeeting(now.Id))], Speaking.BackAnd(new ShowMeetings()));

    private static Replies Noted(Arranged now, Occasion on) => now.Meeting.NeedsReminders
        ? new Replies { Toast = MeetingTexts.Noted }.With(MeetingCard.Show(now, on))
        : Speaking.Stale(MeetingCard.Show(now, on));

    private async Task<Replies> SnoozeAsync(Arranged now, SnoozeReminder command, Occasion on, CancellationToken ct)
    {
        if (!now.Meeting.NeedsReminders) return Speaking.Stale(MeetingCard.Show(now, on));
        if (SnoozeReminder.Of(now, now.Couple.Of(on.Acting())) is not Decision<Reminder>.Accepted(var again))
            return Screen(Snoozes.TooLate, now, on);
        await clock.AddAsync(now, new DueReminder(again, again.DueAt), ct);
        return Screen(MeetingWords.For(MeetingTexts.WillRemind, now, on.Acting(), ("due", again.DueAt)), now, on);
    }
}
