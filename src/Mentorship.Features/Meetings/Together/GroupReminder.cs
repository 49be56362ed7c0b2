using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>«Напомнить за 15 минут», for whoever is invited.</summary>
internal sealed record SnoozeInvitation(Guid Group);

/// <summary>«Напомнить за 15 минут», for whoever gathers.</summary>
internal sealed record SnoozeGathering(Guid Group);

/// <summary>What can be done from a reminder of a meeting of several.</summary>
internal static class GroupReminder
{
    public static IEnumerable<IReadOnlyList<Button>> Rows(Gathering now, PersonId reader)
    {
        foreach (var row in JoinRow.Of(now)) yield return row;
        var guest = now.Find(reader);
        foreach (var row in guest is null ? [GroupCard.MoveOrCancel(now)] : GroupCard.Answers(now, guest)) yield return row;
        if (SnoozeReminder.IsOffered(now, reader))
            yield return [new(MeetingTexts.RemindAgain, guest is null ? new SnoozeGathering(now.Id) : new SnoozeInvitation(now.Id))];
    }
}

internal sealed class SnoozeGroupHandler(GroupDesk desk, ReminderClock clock) : IHandle<SnoozeInvitation>, IHandle<SnoozeGathering>
{
    public Task<Replies> HandleAsync(SnoozeInvitation command, Occasion on, CancellationToken ct) => desk.VisitAsync(command.Group, on,
        (now, guest) => SnoozeAsync(now, guest.Side, (new OpenInvitation(now.Id), new ShowMeetings()), on, ct), ct);

    public Task<Replies> HandleAsync(SnoozeGathering command, Occasion on, CancellationToken ct) => desk.OrganizeAsync(command.Group, on,
        now => SnoozeAsync(now, now.Organizer, (new OpenGathering(now.Id), new ShowGatherings()), on, ct), ct);

    private async Task<Replies> SnoozeAsync(Gathering now, Side side, (object Open, object Back) ways, Occasion on, CancellationToken ct)
    {
        if (!ReminderPlan.IsExpected(now.Meeting, side.Person)) return GroupCard.Show(now, on);
        var text = (Phrase)Snoozes.TooLate;
        if (SnoozeReminder.Of(now, side) is Decision<Reminder>.Accepted(var again))
        {
            await clock.AddAsync(now, new DueReminder(again, again.DueAt), ct);
            text = GroupWords.For(MeetingTexts.GroupWillRemind, now, ("due", again.DueAt));
        }

        return Replies.Screen(on.Chat, text, [new(MeetingTexts.Open, ways.Open)], Speaking.BackAnd(ways.Back));
    }
}
