using Mentorship.Domain.Broadcasts;

namespace Mentorship.Domain.Tests.Broadcasts;

public sealed class BroadcastDecisionsTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 15, 7, 12, 0, TimeSpan.Zero);

    [Fact]
    public void Words_and_somebody_to_read_them_are_needed()
    {
        Assert.Equal(BroadcastRefusals.NoWords, Refusal((Draft() with { HasWords = false }).Scheduled(5, Now, TimeZoneInfo.Utc)));
        Assert.Equal(BroadcastRefusals.Nobody, Refusal(Draft().Scheduled(0, Now, TimeZoneInfo.Utc)));
    }

    [Fact]
    public void An_official_one_of_a_school_goes_to_the_head_first()
    {
        var official = Draft() with { Category = BroadcastCategory.Official };

        Assert.Equal(BroadcastRefusals.NeedsHead, Refusal(official.Scheduled(5, Now, TimeZoneInfo.Utc)));
        Assert.Equal(BroadcastState.Review, Accepted(official.Submitted(5, Now, TimeZoneInfo.Utc)).State);
        Assert.Equal(BroadcastState.Scheduled, Accepted((official with { IsOfSchool = false }).Scheduled(5, Now, TimeZoneInfo.Utc)).State);
    }

    [Fact]
    public void A_moment_that_passed_during_review_means_now()
    {
        var waiting = Draft() with { State = BroadcastState.Review, SendAt = Now.AddMinutes(-1) };

        Assert.Null(Accepted(waiting.Approved(Now)).SendAt);
    }

    [Fact]
    public void A_moment_in_the_past_is_refused() =>
        Assert.Equal(BroadcastRefusals.Past, Refusal(Draft().Moved(Now.AddMinutes(-1), Now)));

    [Fact]
    public void Nothing_is_sent_after_its_last_day()
    {
        var (today, lasts) = (new DateOnly(2026, 9, 15), Accepted(Draft().Lasts(new DateOnly(2026, 9, 15), Now, TimeZoneInfo.Utc)));

        Assert.Equal((false, true), (lasts.IsOver(today), lasts.IsOver(today.AddDays(1))));
        Assert.Equal(BroadcastRefusals.Outdated, Refusal(Draft().Lasts(today.AddDays(-1), Now, TimeZoneInfo.Utc)));
        Assert.Equal(BroadcastRefusals.Outdated, Refusal((lasts with { SendAt = Now.AddDays(1) }).Scheduled(5, Now, TimeZoneInfo.Utc)));
        Assert.Equal(BroadcastState.Scheduled, Accepted((lasts with { SendAt = Now.AddHours(1) }).Scheduled(5, Now, TimeZoneInfo.Utc)).State);
    }

    [Fact]
    public void Days_change_while_it_is_written_and_once_people_have_it_and_the_term_reaches_the_event()
    {
        var (today, start) = (new DateOnly(2026, 9, 15), Now.AddDays(9));

        Assert.Equal(new DateOnly(2026, 9, 24), Accepted(Draft().Happens(start, Now, TimeZoneInfo.Utc)).ValidTo);
        Assert.Equal(today.AddDays(3), Accepted((Draft() with { State = BroadcastState.Sent }).Lasts(today.AddDays(3), Now, TimeZoneInfo.Utc)).ValidTo);
        Assert.Equal(BroadcastRefusals.Past, Refusal(Draft().Happens(Now, Now, TimeZoneInfo.Utc)));
        Assert.Equal(
            BroadcastRefusals.TooLate,
            Refusal((Draft() with { EventAt = start, SendAt = start }).Scheduled(5, Now, TimeZoneInfo.Utc)));
        Assert.Equal(
            BroadcastRefusals.Closed, Refusal((Draft() with { State = BroadcastState.Withdrawn }).Happens(start, Now, TimeZoneInfo.Utc)));
        Assert.IsType<Decision<Broadcast>.Refused>((Draft() with { State = BroadcastState.Review }).Lasts(today, Now, TimeZoneInfo.Utc));
        var dated = Accepted(Draft().Happens(start, Now, TimeZoneInfo.Utc));
        Assert.Equal(BroadcastRefusals.BeforeEvent, Refusal(dated.Lasts(today.AddDays(8), Now, TimeZoneInfo.Utc)));
        Assert.Equal(today.AddDays(9), Accepted(dated.Lasts(today.AddDays(9), Now, TimeZoneInfo.Utc)).ValidTo);
    }

    [Fact]
    public void Of_an_event_that_has_begun_only_those_hear_for_whom_it_is_in_force_longer()
    {
        var dated = Accepted(Draft().Happens(Now.AddHours(1), Now, TimeZoneInfo.Utc));

        Assert.False(dated.IsInVain(Now, TimeZoneInfo.Utc));
        Assert.True(dated.IsInVain(Now.AddHours(1), TimeZoneInfo.Utc));
        Assert.False((dated with { ValidTo = null }).IsInVain(Now.AddHours(1), TimeZoneInfo.Utc));
    }

    [Fact]
    public void What_was_looked_at_is_what_is_sent() => Assert.Equal(
        BroadcastRefusals.Begun,
        Refusal((Draft() with { State = BroadcastState.Scheduled }).Changed(draft => draft with { HasWords = false })));

    [Theory]
    [InlineData(3, 0, 0, BroadcastStep.Finish)]
    [InlineData(3, 1, 0, BroadcastStep.FinishPartly)]
    [InlineData(0, 0, 2, BroadcastStep.Fail)]
    public void The_end_follows_from_what_was_delivered(long delivered, long unclear, long failed, BroadcastStep end) =>
        Assert.Equal(end, new Tally { Delivered = delivered, Unclear = unclear, Failed = failed }.End);

    [Fact]
    public void Groups_are_switched_on_and_off_and_pairs_go_round()
    {
        var audience = Audience.Everybody.Toggle(AudiencePart.Mentors).Toggle(AudiencePart.Staff);

        Assert.Equal([AudiencePart.Mentees, AudiencePart.Staff], audience.Parts);
        Assert.Equal(PairNeed.Any, audience.NextPairs().NextPairs().NextPairs().Pairs);
    }

    [Theory]
    [InlineData(BroadcastState.Sent, BroadcastCategory.Informative, null)]
    [InlineData(BroadcastState.Paused, BroadcastCategory.Mandatory, null)]
    [InlineData(BroadcastState.Sent, BroadcastCategory.Official, BroadcastRefusals.NeedsHead)]
    [InlineData(BroadcastState.Scheduled, BroadcastCategory.Informative, BroadcastRefusals.Closed)]
    [InlineData(BroadcastState.Withdrawn, BroadcastCategory.Informative, BroadcastRefusals.Closed)]
    public void Only_what_people_have_is_corrected_and_what_the_head_agreed_to_with_another_yes(
        BroadcastState state, BroadcastCategory category, string? refusal)
    {
        var decision = (Draft() with { State = state, Category = category, Correction = CorrectionState.Written }).CorrectionSent();

        if (refusal is null) Accepted(decision);
        else Assert.Equal(refusal, Refusal(decision));
    }

    [Fact]
    public void A_correction_of_what_the_head_agreed_to_goes_the_same_way()
    {
        var sent = Draft() with { State = BroadcastState.Sent, Category = BroadcastCategory.Official };
        var written = Accepted(sent.Corrects(CorrectionStep.Write));
        var submitted = Accepted(written.CorrectionSubmitted());

        Assert.Equal(CorrectionState.Review, submitted.Correction);
        Assert.Equal(CorrectionState.Written, Accepted(submitted.Corrects(CorrectionStep.Write)).Correction);
        Assert.Equal(BroadcastRefusals.Closed, Refusal(written.Corrects(CorrectionStep.Approve)));
        Assert.Equal(CorrectionState.None, Accepted(submitted.Step(BroadcastStep.Withdraw)).Correction);
        Assert.Equal(BroadcastRefusals.Closed, Refusal((written with { Category = BroadcastCategory.Mandatory }).CorrectionSubmitted()));
    }

    private static Broadcast Draft() => new()
    {
        Id = new BroadcastId(Guid.Empty), Author = new PersonId(Guid.Empty), IsOfSchool = true, HasWords = true,
    };

    private static string Refusal(Decision<Broadcast> decision) => Assert.IsType<Decision<Broadcast>.Refused>(decision).Reason;

    private static Broadcast Accepted(Decision<Broadcast> decision) => Assert.IsType<Decision<Broadcast>.Accepted>(decision).Value;
}
