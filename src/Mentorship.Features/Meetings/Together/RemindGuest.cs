using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>The moment of a reminder of a meeting of several has come, for one of them.</summary>
internal sealed record RemindGuest(Guid Group, Guid Person, long Seconds, int Moves);

/// <summary>Decides from what is known now: who has declined or wants no such reminder, what moved or ended, rings no more.</summary>
internal sealed class RemindGuestHandler(GroupDesk desk, GroupClock clock, Unit unit, IAlarms alarms) : IHandle<RemindGuest>
{
    public Task<Replies> HandleAsync(RemindGuest command, Occasion on, CancellationToken ct) =>
        desk.OrganizeAsync(command.Group, on, now => RemindAsync(now, command, on, ct), ct);

    private async Task<Replies> RemindAsync(Gathering now, RemindGuest command, Occasion on, CancellationToken ct)
    {
        var (person, before) = (new PersonId(command.Person), TimeSpan.FromSeconds(command.Seconds));
        if (now.SideOf(person) is not { Chat: { } chat, IsReachable: true } side || now.Meeting.Moves != command.Moves) return [];
        if (ReminderPlan.Wanted(now.Meeting, side.Reminded).FirstOrDefault(one => one.Key.Offset == before) is not { } reminder) return [];
        switch (LateRule.Usual.Decide(new DueReminder(reminder, reminder.DueAt < on.Now ? reminder.DueAt : on.Now), on.Now))
        {
            case Firing.Wait wait:
                await clock.RemindAtAsync(now, command, wait.Until, ct);
                return [];
            case Firing.Send send:
                return [Ring(now, person, chat, send)];
            default:
                unit.AfterCommit(() => alarms.Raise("reminder", "too-late"));
                return [];
        }
    }

    private static Outgoing Ring(Gathering now, PersonId person, string chat, Firing.Send send)
    {
        var text = GroupWords.For(MeetingTexts.GroupRemind, now);
        var rows = now.Find(person) is { Word: not Rsvp.Comes } guest ? GroupCard.Answers(now, guest) : [[Speaking.MenuButton]];
        return new Outgoing(chat, new Body.Says(send.IsLate ? Speaking.Joined(SharedTexts.Line, [text, MeetingTexts.RemindLate]) : text, rows))
        {
            Priority = Priority.Reminder, About = now.About, Slot = Notices.SlotOf(now.About), Silent = send.IsSilent, ValidUntil = now.Meeting.Time.Start,
        };
    }
}
