using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Series;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Meetings.AMeeting;

namespace Mentorship.Domain.Tests.Meetings.Series;

public sealed class YearDecisionsTests
{
    private static readonly Meeting Made = Proposed with { ProposedBy = null, State = MeetingState.Confirmed, ConfirmedAt = Now };

    [Fact]
    public void A_meeting_on_a_holiday_is_called_off_by_nobody_and_comes_back()
    {
        var off = Made.Follows(On(Wednesday, OccurrenceFate.OnHoliday), Now)!;

        Assert.Equal((MeetingState.Cancelled, null), (off.State, off.CancelledBy));
        var back = off.Follows(On(Wednesday, OccurrenceFate.Planned), Now)!;
        Assert.Equal((MeetingState.Confirmed, Made.Time, off.Sequence + 1), (back.State, back.Time, back.Sequence));
    }

    [Fact]
    public void A_shifted_date_is_a_move_that_nobody_has_to_agree_to()
    {
        var moved = Made.Follows(On(At("2026-09-21T14:30"), OccurrenceFate.Shifted), Now)!;

        Assert.Equal((MeetingState.Confirmed, At("2026-09-21T14:30"), Made.Moves + 1), (moved.State, moved.Time, moved.Moves));
        Assert.Null(Made.Follows(On(Wednesday, OccurrenceFate.Planned), Now));
    }

    [Fact]
    public void What_people_have_named_or_called_off_themselves_and_what_is_past_stays()
    {
        var off = On(Wednesday, OccurrenceFate.OnHoliday);
        var byHand = Made.CancelledBy(Mentor, Now).Accepted();

        Assert.Null(Confirmed.Follows(off, Now));
        Assert.Null(byHand.Follows(On(Wednesday, OccurrenceFate.Planned), Now));
        Assert.Null(Made.Follows(off, Wednesday.Start));
        Assert.Null(Made.Follows(On(At("2026-09-14T14:30"), OccurrenceFate.Shifted), Now));
    }

    private static Occurrence On(MeetingTime time, OccurrenceFate fate) => new(Made.Key, time, fate);
}
