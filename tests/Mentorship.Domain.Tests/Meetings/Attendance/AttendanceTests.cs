using Mentorship.Domain.Meetings;
using Mentorship.Domain.Meetings.Attendance;
using Mentorship.Domain.Tests.HelpRequests;
using static Mentorship.Domain.Tests.Meetings.AMeeting;

namespace Mentorship.Domain.Tests.Meetings.Attendance;

public sealed class AttendanceTests
{
    private static readonly AttendancePlan Plan = AttendancePlan.Usual;

    private static readonly DateTimeOffset End = Wednesday.End;

    private static readonly AttendanceSheet Empty = new(Confirmed);

    [Theory]
    [InlineData(true, MeetingState.Held)]
    [InlineData(false, MeetingState.Missed)]
    public void What_both_sides_say_is_what_happened(bool word, MeetingState expected)
    {
        var verdict = Said(Empty, (Mentor, word), (Mentee, word)).Verdict(Plan, End);

        Assert.Equal(new AttendanceVerdict.Agreed(word), verdict);
        Assert.Equal(expected, Confirmed.SettledBy(verdict).Accepted().State);
    }

    [Fact]
    public void Different_words_go_to_the_curator_until_somebody_changes_theirs()
    {
        var sheet = Said(Empty, (Mentor, true), (Mentee, false));

        Assert.IsType<AttendanceVerdict.Mismatch>(sheet.Verdict(Plan, End));
        Assert.Equal(MeetingRefusals.TooEarly, Confirmed.SettledBy(sheet.Verdict(Plan, End)).Refused());
        Assert.Equal(new AttendanceVerdict.Agreed(true), Said(sheet, (Mentee, true)).Verdict(Plan, End));
    }

    [Fact]
    public void The_silent_side_is_asked_reminded_and_left_in_peace()
    {
        var sheet = Said(Empty, (Mentor, true));

        Assert.Equal(new AttendanceVerdict.NotAsked(End + Plan.AskAfter), Empty.Verdict(Plan, End));
        var asked = Assert.IsType<AttendanceVerdict.Awaited>(sheet.Verdict(Plan, End + Plan.AskAfter));
        var reminded = Assert.IsType<AttendanceVerdict.Awaited>(sheet.Verdict(Plan, End + Plan.RemindAfter));

        Assert.Equal([Mentee], asked.Silent);
        Assert.Equal((false, End + Plan.RemindAfter), (asked.IsReminderDue, asked.NextAt));
        Assert.Equal((true, End + Plan.GiveUpAfter), (reminded.IsReminderDue, reminded.NextAt));
        Assert.Equal(new AttendanceVerdict.Unknown(true), sheet.Verdict(Plan, End + Plan.GiveUpAfter));
        Assert.Equal(new AttendanceVerdict.Unknown(null), Empty.Verdict(Plan, End + Plan.GiveUpAfter));
    }

    [Fact]
    public void A_word_after_the_silence_still_counts()
    {
        var sheet = Said(Empty, (Mentor, true), (Mentee, true));

        Assert.Equal(new AttendanceVerdict.Agreed(true), sheet.Verdict(Plan, End + Plan.GiveUpAfter * 2));
    }

    [Theory]
    [InlineData(true, MeetingState.Held)]
    [InlineData(false, MeetingState.Missed)]
    public void Silence_confirms_the_one_word_there_is_until_it_is_broken(bool word, MeetingState expected)
    {
        var sheet = Said(Empty, (Mentor, word));

        var settled = Confirmed.SettledBy(sheet.Verdict(Plan, End + Plan.GiveUpAfter)).Accepted();
        var late = sheet with { Meeting = settled };

        Assert.Equal((expected, true), (settled.State, settled.IsBySilence));
        Assert.Equal(MeetingRefusals.Closed, late.MarkedBy(Mentor, !word, End).Refused());
        Assert.False(settled.SettledBy(Said(late, (Mentee, word)).Verdict(Plan, End)).Accepted().IsBySilence);
        Assert.Equal((MeetingState.Confirmed, false), (settled.Disputed().Accepted().State, settled.Disputed().Accepted().IsBySilence));
        Assert.Equal(MeetingRefusals.Closed, Confirmed.Disputed().Refused());
    }

    [Fact]
    public void Where_the_words_differ_the_curator_decides_and_may_put_it_right()
    {
        var disputed = Confirmed with { Words = new Dictionary<PersonId, bool> { [Mentor] = true, [Mentee] = false } };

        var decided = disputed.DecidedByCurator(wasHeld: false).Accepted();

        Assert.True(disputed.IsDisputed && decided.IsByCurator && !decided.IsDisputed);
        Assert.Equal(MeetingState.Missed, decided.State);
        Assert.Equal(MeetingState.Held, decided.DecidedByCurator(wasHeld: true).Accepted().State);
        Assert.Equal(MeetingRefusals.Closed, Confirmed.DecidedByCurator(wasHeld: true).Refused());
        Assert.Equal(MeetingRefusals.Closed, new AttendanceSheet(decided).MarkedBy(Mentee, true, End).Refused());
    }

    [Fact]
    public void A_group_was_met_when_the_mentor_and_one_mentee_say_so()
    {
        var group = new AttendanceSheet(Group.ConfirmedBy(Mentor, Now).Accepted());

        Assert.Equal(new AttendanceVerdict.Agreed(true), Said(group, (Mentor, true), (Mentee, false), (Second, true)).Verdict(Plan, End));
        Assert.IsType<AttendanceVerdict.Awaited>(Said(group, (Mentor, true), (Mentee, false)).Verdict(Plan, End + Plan.AskAfter));
        Assert.IsType<AttendanceVerdict.Mismatch>(Said(group, (Mentor, true), (Mentee, false), (Second, false)).Verdict(Plan, End));
    }

    [Fact]
    public void Who_said_no_beforehand_is_not_asked_afterwards()
    {
        var meeting = Group.AnsweredBy(Second, Rsvp.DoesNotCome, Now).Accepted().ConfirmedBy(Mentor, Now).Accepted();

        var verdict = new AttendanceSheet(meeting).Verdict(Plan, End + Plan.AskAfter);

        Assert.Equal([Mentor, Mentee], Assert.IsType<AttendanceVerdict.Awaited>(verdict).Silent);
    }

    [Fact]
    public void Only_the_sides_speak_and_only_after_the_start()
    {
        Assert.Equal(MeetingRefusals.NotYours, Empty.MarkedBy(Stranger, true, End).Refused());
        Assert.Equal(MeetingRefusals.TooEarly, Empty.MarkedBy(Mentor, true, Now).Refused());
        Assert.Equal(MeetingRefusals.AlreadySaid, Said(Empty, (Mentor, true)).MarkedBy(Mentor, true, End).Refused());
        Assert.Equal(MeetingRefusals.Closed, new AttendanceSheet(Proposed).MarkedBy(Mentor, true, End).Refused());
    }

    [Fact]
    public void The_mentor_sums_up_a_held_meeting_and_may_call_the_curator()
    {
        var held = Confirmed.SettledBy(new AttendanceVerdict.Agreed(true)).Accepted();

        var summed = held.SummarisedBy(Mentor, " Разобрали урок ", "Открытый урок").Accepted();

        Assert.Equal((MeetingState.Summarised, "Разобрали урок"), (summed.State, summed.Outcome));
        Assert.True(summed.CalledImportantBy(Mentor).Accepted().IsImportant);
        Assert.Equal(MeetingState.Summarised, held.LeftWithoutSummaryBy(Mentor).Accepted().State);
        Assert.Equal(MeetingRefusals.NotYours, held.SummarisedBy(Mentee, "x", null).Refused());
        Assert.Equal(MeetingRefusals.Empty, held.SummarisedBy(Mentor, " ", null).Refused());
        Assert.Equal(MeetingRefusals.Closed, Confirmed.CalledImportantBy(Mentor).Refused());
    }

    [Fact]
    public void The_mentors_own_yes_is_enough_to_write_down_what_came_of_it()
    {
        var said = Confirmed with { Words = new Dictionary<PersonId, bool> { [Mentor] = true } };

        var written = said.SummarisedBy(Mentor, "Разобрали урок", null).Accepted();

        Assert.Equal((MeetingState.Confirmed, "Разобрали урок", false), (written.State, written.Outcome, written.NeedsSummary()));
        Assert.Equal(MeetingState.Summarised, written.SettledBy(new AttendanceVerdict.Agreed(true)).Accepted().State);
        Assert.True(said.NeedsSummary() && said.CalledImportantBy(Mentor).Accepted().IsImportant);
        Assert.Equal(MeetingRefusals.Closed, Confirmed.SummarisedBy(Mentor, "x", null).Refused());
    }

    private static AttendanceSheet Said(AttendanceSheet sheet, params (PersonId Person, bool Word)[] words) =>
        words.Aggregate(sheet, (next, word) => next.MarkedBy(word.Person, word.Word, End).Accepted());
}
