using System.Globalization;
using Mentorship.Domain.Meetings;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Meetings.AMeeting;

namespace Mentorship.Domain.Tests.Meetings;

public sealed class MeetingDecisionsTests
{
    private static readonly TimeSpan Undo = TimeSpan.FromMinutes(10);

    [Fact]
    public void The_side_that_did_not_propose_confirms()
    {
        Assert.Equal(MeetingState.Confirmed, Proposed.ConfirmedBy(Mentee, Now).Accepted().State);
        Assert.Equal(MeetingRefusals.NotYours, Proposed.ConfirmedBy(Mentor, Now).Refused());
        Assert.Equal(MeetingRefusals.NotYours, Proposed.ConfirmedBy(Stranger, Now).Refused());
    }

    [Fact]
    public void A_meeting_of_a_series_is_confirmed_by_either_side()
    {
        var bySeries = Proposed with { ProposedBy = null };

        Assert.Equal(MeetingState.Confirmed, bySeries.ConfirmedBy(Mentor, Now).Accepted().State);
    }

    [Fact]
    public void A_group_is_confirmed_by_the_mentor_and_answered_by_each_mentee()
    {
        Assert.Equal(MeetingRefusals.NotYours, Group.ConfirmedBy(Mentee, Now).Refused());

        var confirmed = Group.ConfirmedBy(Mentor, Now).Accepted();
        var answered = confirmed.AnsweredBy(Mentee, Rsvp.Comes, Now).Accepted().AnsweredBy(Second, Rsvp.DoesNotCome, Now).Accepted();

        Assert.Equal((Rsvp.Comes, Rsvp.DoesNotCome), (answered.Rsvps[Mentee], answered.Rsvps[Second]));
        Assert.Equal(MeetingRefusals.NotYours, confirmed.AnsweredBy(Mentor, Rsvp.Comes, Now).Refused());
    }

    [Fact]
    public void A_proposal_whose_time_is_over_cannot_be_confirmed()
    {
        Assert.Equal(MeetingRefusals.Past, Proposed.ConfirmedBy(Mentee, Wednesday.End).Refused());
    }

    [Fact]
    public void Complaint24_a_move_makes_a_new_proposal_that_no_old_reminder_fits()
    {
        var moved = Confirmed.MovedBy(Mentee, At("2026-09-17T13:20"), Now).Accepted();

        Assert.Equal(MeetingState.Proposed, moved.State);
        Assert.Equal(Confirmed.Moves + 1, moved.Moves);
        Assert.Equal(Confirmed.Sequence + 1, moved.Sequence);
        Assert.Equal(Wednesday, moved.MovedFrom);
        Assert.False(moved.NeedsReminders);
        Assert.Equal(MeetingRefusals.NotYours, moved.ConfirmedBy(Mentee, Now).Refused());
        Assert.Null(moved.ConfirmedBy(Mentor, Now).Accepted().MovedFrom);
    }

    [Fact]
    public void Another_time_may_answer_a_proposal()
    {
        var counter = Proposed.MovedBy(Mentee, At("2026-09-17T13:20"), Now).Accepted();

        Assert.Equal(Mentee, counter.ProposedBy);
        Assert.Equal(MeetingState.Confirmed, counter.ConfirmedBy(Mentor, Now).Accepted().State);
    }

    [Fact]
    public void A_meeting_is_moved_only_to_another_time_that_is_still_to_come()
    {
        Assert.Equal(MeetingRefusals.TimeIsPast, Confirmed.MovedBy(Mentor, At("2026-09-15T09:00"), Now).Refused());
        Assert.Equal(MeetingRefusals.SameTime, Confirmed.MovedBy(Mentor, Wednesday, Now).Refused());
        Assert.Equal(MeetingRefusals.NotYours, Confirmed.MovedBy(Stranger, At("2026-09-17T13:20"), Now).Refused());
    }

    [Fact]
    public void A_cancelled_meeting_comes_back_as_it_was_within_the_time_for_it()
    {
        var cancelled = Confirmed.CancelledBy(Mentor, Now).Accepted();

        var back = cancelled.TakenBackBy(Mentor, Now + Undo, Undo).Accepted();

        Assert.Equal(MeetingState.Confirmed, back.State);
        Assert.Equal(cancelled.Sequence + 1, back.Sequence);
        Assert.Equal(MeetingRefusals.TooLate, cancelled.TakenBackBy(Mentor, Now + Undo + TimeSpan.FromSeconds(1), Undo).Refused());
        Assert.Equal(MeetingRefusals.NotYours, cancelled.TakenBackBy(Mentee, Now, Undo).Refused());
    }

    [Fact]
    public void What_is_over_is_not_cancelled_and_may_still_be_moved()
    {
        Assert.Equal(MeetingRefusals.Past, Confirmed.CancelledBy(Mentor, Wednesday.End).Refused());
        Assert.Equal(MeetingState.Proposed, Confirmed.MovedBy(Mentor, At("2026-09-17T13:20"), Wednesday.End).Accepted().State);
    }

    [Fact]
    public void What_somebody_says_was_held_stays_with_its_date()
    {
        var over = Wednesday.End;
        var denied = Confirmed with { Words = new Dictionary<PersonId, bool> { [Mentee] = false } };
        var held = Confirmed with { Words = new Dictionary<PersonId, bool> { [Mentee] = false, [Mentor] = true } };
        var written = Confirmed with { IsSummedUp = true };

        Assert.Equal(MeetingState.Proposed, denied.MovedBy(Mentor, At("2026-09-17T13:20"), over).Accepted().State);
        Assert.Equal(MeetingRefusals.SaidHeld, held.MovedBy(Mentee, At("2026-09-17T13:20"), over).Refused());
        Assert.Equal(MeetingRefusals.SaidHeld, written.MovedBy(Mentor, At("2026-09-17T13:20"), over).Refused());
        Assert.Equal(MeetingRefusals.Past, held.CancelledBy(Mentor, Wednesday.Start).Refused());
    }

    [Fact]
    public void A_place_is_named_until_the_meeting_is_over()
    {
        Assert.Equal("каб. 3", Confirmed.DescribedBy(Mentor, new("каб. 3"), null, Wednesday.Start).Accepted().Place?.Text);
        Assert.Equal(MeetingRefusals.Past, Confirmed.DescribedBy(Mentor, new("каб. 3"), null, Wednesday.End).Refused());
    }

    [Fact]
    public void The_same_moment_on_another_clock_is_no_other_time()
    {
        var same = MeetingTime.At(Wednesday.Start, TimeZoneInfo.FindSystemTimeZoneById("Asia/Vladivostok"), Wednesday.Length);

        Assert.Equal(MeetingRefusals.SameTime, Confirmed.MovedBy(Mentor, same, Now).Refused());
    }

    [Theory]
    [InlineData("2026-10-25T00:30Z", "Europe/Berlin")]
    [InlineData("2026-10-25T01:30Z", "UTC")]
    [InlineData("2026-03-29T01:30Z", "Europe/Berlin")]
    public void A_moment_is_kept_on_a_clock_that_tells_it_from_every_other(string moment, string zone)
    {
        var start = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);

        var time = MeetingTime.At(start, TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"), TimeSpan.FromMinutes(40));

        Assert.Equal((start, zone), (time.Start, time.Zone.Id));
    }

    [Fact]
    public void A_cancelling_shortly_before_the_start_is_known_as_late()
    {
        var notice = TimeSpan.FromHours(3);

        Assert.True(Confirmed.CancelledBy(Mentor, Wednesday.Start.AddHours(-2)).Accepted().IsCancelledLate(notice));
        Assert.False(Confirmed.CancelledBy(Mentor, Wednesday.Start.AddHours(-4)).Accepted().IsCancelledLate(notice));
        Assert.False(Proposed.Lapsed(Wednesday.Start).Accepted().IsCancelledLate(notice));
    }

    [Fact]
    public void A_proposal_lapses_when_its_time_comes_and_a_confirmed_meeting_never_does()
    {
        Assert.Equal(MeetingRefusals.TooEarly, Proposed.Lapsed(Now).Refused());
        Assert.Equal(MeetingState.Cancelled, Proposed.Lapsed(Wednesday.Start).Accepted().State);
        Assert.Equal(MeetingRefusals.Closed, Confirmed.Lapsed(Wednesday.Start).Refused());
    }

    [Fact]
    public void A_place_is_a_room_or_a_link()
    {
        var described = Confirmed.DescribedBy(Mentee, new("https://meet.example/12"), "Разбор урока", Now).Accepted();

        Assert.Equal(new Uri("https://meet.example/12"), described.Place?.Link);
        Assert.Null(new Place("каб. 12").Link);
        Assert.Null(new Place("file:///etc/hosts").Link);
        Assert.Null(new Place("http://kab12").Link);
        Assert.Equal(Confirmed.Sequence + 1, described.Sequence);
    }
}
