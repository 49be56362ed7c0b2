using Mentorship.Domain.Reminders;
using Mentorship.Domain.Tests.HelpRequests;
using Mentorship.Domain.Tests.Meetings;
using static Mentorship.Domain.Tests.Calendar.ASchool;
using static Mentorship.Domain.Tests.Reminders.AReminder;

namespace Mentorship.Domain.Tests.Reminders;

public sealed class DigestsTests
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    private static readonly DateTimeOffset Now = InMoscow("2026-09-16T08:00");

    [Fact]
    public void Reminders_that_fall_together_are_one_message_at_the_first_moment()
    {
        var due = new[] { Before("2026-09-16T14:40", OneHour), Before("2026-09-16T14:30", OneHour), Before("2026-09-16T14:41", OneHour) };

        var digests = Digests.Group(due.Select(AReminder.Due), Window, Now);

        Assert.Equal([InMoscow("2026-09-16T13:30"), InMoscow("2026-09-16T13:41")], digests.Select(one => one.At));
        Assert.Equal([due[1], due[0]], digests[0].Lines.Select(line => line.Reminder));
        Assert.True(digests[1].IsOne);
    }

    [Fact]
    public void Two_people_never_share_a_message()
    {
        var one = Before("2026-09-16T14:30", OneHour);
        var other = one with { Key = one.Key with { Recipient = AMeeting.Mentee } };

        Assert.Equal(2, Digests.Group([one.Due(), other.Due()], Window, Now).Count);
    }

    [Fact]
    public void Of_two_reminders_of_one_meeting_the_nearer_one_speaks_for_both()
    {
        var (day, hour) = (Before("2026-09-16T07:30", OneDay), Before("2026-09-16T07:30", OneHour));

        var digest = Assert.Single(Digests.Group([day.Due(), hour.Due()], Window, InMoscow("2026-09-16T07:05")));

        Assert.Equal(hour, Assert.Single(digest.Lines).Reminder);
        Assert.Equal(day, Assert.Single(digest.Absorbed).Reminder);
        Assert.Equal(InMoscow("2026-09-16T07:05"), digest.At);
    }

    [Fact]
    public void What_was_asked_for_by_name_keeps_its_moment()
    {
        var asked = Before("2026-09-16T14:35", OneHour).SnoozedTo(TimeSpan.FromMinutes(55), Now).Accepted();

        var digests = Digests.Group([Before("2026-09-16T14:30", OneHour).Due(), asked.Due()], Window, Now);

        Assert.Equal([InMoscow("2026-09-16T13:30"), InMoscow("2026-09-16T13:40")], digests.Select(one => one.At));
    }

    [Fact]
    public void Whatever_falls_together_nothing_is_lost_doubled_or_late()
    {
        var random = new Random(2310);
        for (var round = 0; round < 300; round++)
        {
            var due = Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => Before($"2026-09-16T{random.Next(9, 20):00}:{random.Next(60):00}", OneHour).Due())
                .Distinct().ToList();

            var digests = Digests.Group(due, Window, Now);

            var told = digests.SelectMany(one => one.Lines.Concat(one.Absorbed)).ToList();
            Assert.Equal(due.OrderBy(one => one.At), told.OrderBy(one => one.At));
            Assert.All(digests, one => Assert.All(one.Lines, line => Assert.InRange(line.At - one.At, TimeSpan.Zero, Window)));
        }
    }
}
