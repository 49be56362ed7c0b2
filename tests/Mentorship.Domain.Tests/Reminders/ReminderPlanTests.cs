using Mentorship.Domain.Meetings;
using Mentorship.Domain.Reminders;
using Mentorship.Domain.Tests.HelpRequests;
using Mentorship.Domain.Tests.Meetings;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Reminders.AReminder;

namespace Mentorship.Domain.Tests.Reminders;

public sealed class ReminderPlanTests
{
    [Fact]
    public void Both_sides_are_reminded_at_every_offset()
    {
        var plan = ReminderPlan.Of(AMeeting.Confirmed, Mentor, Mentee);

        Assert.Equal(4, plan.Select(due => due.Reminder.Key.ToString()).Distinct().Count());
        Assert.Equal([InMoscow("2026-09-15T14:30"), InMoscow("2026-09-16T13:30")], plan.Select(due => due.At).Distinct());
    }

    [Fact]
    public void Complaint24_what_is_not_confirmed_or_cancelled_has_no_reminders()
    {
        Assert.Empty(ReminderPlan.Of(AMeeting.Proposed, Mentor, Mentee));
        Assert.Empty(ReminderPlan.Of(AMeeting.Confirmed.CancelledBy(AMeeting.Mentor, AMeeting.Now).Accepted(), Mentor, Mentee));
    }

    [Fact]
    public void Complaint24_a_moved_meeting_is_reminded_of_anew_and_offsets_already_past_are_left_out()
    {
        var moved = AMeeting.Confirmed.MovedBy(AMeeting.Mentee, AMeeting.At("2026-09-15T17:00"), AMeeting.Now).Accepted()
            .ConfirmedBy(AMeeting.Mentor, AMeeting.Now).Accepted();

        var plan = ReminderPlan.Of(moved, Mentor, Mentee);

        Assert.Equal([InMoscow("2026-09-15T16:00")], plan.Select(due => due.At).Distinct());
        var before = ReminderPlan.Of(AMeeting.Confirmed, Mentor, Mentee);
        Assert.Empty(plan.Select(due => due.Reminder.Key).Intersect(before.Select(due => due.Reminder.Key)));
    }

    [Fact]
    public void Complaint24_until_a_new_time_is_agreed_the_reminders_of_the_old_one_stay_to_say_so()
    {
        var before = ReminderPlan.Of(AMeeting.Confirmed, Mentor, Mentee);

        var moved = AMeeting.Confirmed.MovedBy(AMeeting.Mentee, AMeeting.At("2026-09-18T13:20"), AMeeting.Now).Accepted();
        var again = moved.MovedBy(AMeeting.Mentor, AMeeting.At("2026-09-18T15:00"), AMeeting.Now).Accepted();

        Assert.Equal(before, ReminderPlan.Of(moved, Mentor, Mentee));
        Assert.Equal(before, ReminderPlan.Of(again, Mentor, Mentee));
        Assert.Empty(ReminderPlan.Of(again.CancelledBy(AMeeting.Mentor, AMeeting.Now).Accepted(), Mentor, Mentee));
        Assert.Empty(ReminderPlan.Of(AMeeting.Proposed.MovedBy(AMeeting.Mentee, AMeeting.At("2026-09-18T13:20"), AMeeting.Now).Accepted(), Mentor));
        Assert.Empty(ReminderPlan.Of(again.ConfirmedBy(AMeeting.Mentee, AMeeting.Now).Accepted(), Mentor)
            .Select(due => due.Reminder.Key).Intersect(before.Select(due => due.Reminder.Key)));
    }

    [Fact]
    public void Complaint25_a_new_zone_of_the_person_moves_the_moment_and_keeps_the_keys()
    {
        var before = ReminderPlan.Of(AMeeting.Confirmed, Mentor);

        var after = ReminderPlan.Of(AMeeting.Confirmed, Mentor with { Quiet = Night with { Zone = Zone("Asia/Vladivostok") } });

        Assert.Equal(before.Select(due => due.Reminder.Key), after.Select(due => due.Reminder.Key));
        Assert.NotEqual(before.Select(due => due.At), after.Select(due => due.At));
    }

    [Fact]
    public void Who_does_not_come_and_who_does_not_belong_is_left_in_peace()
    {
        var meeting = AMeeting.Group.AnsweredBy(AMeeting.Second, Rsvp.DoesNotCome, AMeeting.Now).Accepted()
            .ConfirmedBy(AMeeting.Mentor, AMeeting.Now).Accepted();

        var plan = ReminderPlan.Of(meeting, Mentor, Mentor with { Person = AMeeting.Second }, Mentor with { Person = AMeeting.Stranger });

        Assert.All(plan, due => Assert.Equal(AMeeting.Mentor, due.Recipient));
    }

    [Fact]
    public void An_offset_named_twice_rings_once()
    {
        Assert.Single(ReminderPlan.Of(AMeeting.Confirmed, Mentor with { Offsets = [OneHour, OneHour] }));
    }
}
