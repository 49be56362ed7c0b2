using Mentorship.Domain.Meetings;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Calendar.ASchool;

namespace Mentorship.Domain.Tests.Meetings;

/// <summary>Meetings in the states that tests start from.</summary>
internal static class AMeeting
{
    public static readonly PersonId Mentor = Person("a");

    public static readonly PersonId Mentee = Person("b");

    public static readonly PersonId Second = Person("c");

    public static readonly PersonId Stranger = Person("d");

    public static readonly DateTimeOffset Now = InMoscow("2026-09-15T10:00");

    public static readonly MeetingTime Wednesday = At("2026-09-16T14:30");

    public static Meeting Proposed => Meeting.Proposed(
        new(new Guid("00000000-0000-0000-0000-0000000000f1")), new(Guid.Empty), new(Mentor, Mentee), (Mentor, Wednesday));

    public static Meeting Confirmed => Proposed.ConfirmedBy(Mentee, Now).Accepted();

    public static Meeting Group => Proposed with { Sides = new(Mentor, Mentee, Second) };

    public static MeetingTime At(string local) => new(Clock(local), Moscow, TimeSpan.FromMinutes(40));

    private static PersonId Person(string last) => new(new Guid($"00000000-0000-0000-0000-00000000000{last}"));
}
