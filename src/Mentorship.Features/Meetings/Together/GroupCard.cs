using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>A meeting of several as its organizer and its guests see it, with what each can do now.</summary>
internal static class GroupCard
{
    /// <param name="news">What has to be read before it.</param>
    public static Replies Show(Gathering now, Occasion on, string? news = null)
    {
        var (says, back) = now.Find(on.Acting()) is { } guest
            ? (ForGuest(now, guest), (object)new ShowMeetings())
            : (ForOrganizer(now, callsCurator: !on.Actor.May(Right.Gather, Reach.School)), new ShowGatherings());
        return Screen(on, news is null ? says : says with { Text = Speaking.Joined(SharedTexts.Line, [news, says.Text]) }, back);
    }

    /// <param name="callsCurator">A curator who gathers calls nobody.</param>
    public static Body.Says ForOrganizer(Gathering now, bool callsCurator = true) => now switch
    {
        { IsOver: true } => new(GroupWords.For(MeetingTexts.GroupWho, now, ("count", (long)now.Guests.Count(guest => guest.WasThere is true))),
            [.. now.Guests.Select(guest => (Button[])[Tick(now, guest)]), [new(MeetingTexts.Ready, new SettleGathering(now.Id), Emphasis.Primary)]]),
        { Meeting.State: MeetingState.Confirmed } => new(GroupWords.Card(now), [.. JoinRow.Of(now), .. Changes(now)]),
        { Meeting.State: MeetingState.Cancelled } => new(GroupWords.For(MeetingTexts.GroupCancels, now), []),
        { Meeting.State: MeetingState.Held } => new(Done(MeetingTexts.GroupSummary, now), Summary(now, callsCurator)),
        _ => new(Done(MeetingTexts.GroupDone, now), Late(now)),
    };

    public static Body.Says Invitation(Gathering now, Guest guest) => new(GroupWords.ForGuest(MeetingTexts.GroupInvites, now, guest), Answers(now, guest));

    public static Body.Says ForGuest(Gathering now, Guest guest) => now switch
    {
        { IsOver: true } when guest.SaysWasThere is null => WereYou(now),
        { Meeting.State: MeetingState.Confirmed, IsOver: false } => new(GroupWords.ForGuest(MeetingTexts.GroupGuest, now, guest),
            [.. JoinRow.Of(now), .. Answers(now, guest), .. Calendar(now, guest)]),
        { Meeting.State: MeetingState.Cancelled } => new(GroupWords.For(MeetingTexts.GroupCancels, now), []),
        _ => new(GroupWords.Past(MeetingTexts.GroupOver, now, guest.WasThere is true), []),
    };

    public static Body.Says WereYou(Gathering now) => new(GroupWords.For(MeetingTexts.GroupWereYou, now),
        [[new(MeetingTexts.Yes, new SayWasThere(now.Id, true), Emphasis.Primary), new(MeetingTexts.No, new SayWasThere(now.Id, false))]]);

    /// <summary>What the guest has said is not offered again.</summary>
    public static IReadOnlyList<IReadOnlyList<Button>> Answers(Gathering now, Guest guest)
    {
        var (id, moves) = (now.Id, now.Meeting.Moves);
        var comes = new Button(MeetingTexts.ICome, new AnswerInvitation(id, Rsvp.Comes, moves), Emphasis.Primary);
        var other = new Button(MeetingTexts.OtherTime, new AnswerInvitation(id, Rsvp.AnotherTime, moves));
        var declines = new Button(MeetingTexts.IDoNot, new AnswerInvitation(id, Rsvp.DoesNotCome, moves));
        return guest.Word switch
        {
            Rsvp.Comes => [[other, declines]],
            Rsvp.DoesNotCome => [[comes], [other]],
            Rsvp.AnotherTime => [[comes], [declines]],
            _ => [[comes], [other, declines]],
        };
    }

    /// <summary>Another place or topic, with what the guest has said so far.</summary>
    public static Body.Says Described(Gathering now, Guest guest) =>
        new(GroupWords.ForGuest(MeetingTexts.GroupDescribed, now, guest), [.. JoinRow.Of(now), .. Answers(now, guest)]);

    public static IReadOnlyList<Button> MoveOrCancel(Gathering now) =>
    [
        new(MeetingTexts.Move, new BeginMovingGathering(now.Id, now.Meeting.Moves)),
        new(MeetingTexts.Cancel, new CancelGathering(now.Id, now.Meeting.Moves)),
    ];

    private static IReadOnlyList<IReadOnlyList<Button>> Changes(Gathering now) =>
    [
        MoveOrCancel(now),
        [
            new(now.Meeting.Agenda is null ? MeetingTexts.AddTopic : MeetingTexts.ChangeTopic, new BeginDescribingGathering(now.Id, Facet.Topic)),
            new(now.Meeting.Place is null ? MeetingTexts.AddPlace : MeetingTexts.ChangePlace, new BeginDescribingGathering(now.Id, Facet.Place)),
        ],
        [new(MeetingTexts.ToCalendar, new TakeGathering(now.Id))],
    ];

    private static IReadOnlyList<IReadOnlyList<Button>> Calendar(Gathering now, Guest guest) =>
        guest.Word is Rsvp.Comes ? [[new(MeetingTexts.ToCalendar, new TakeInvitation(now.Id))]] : [];

    private static Phrase Done(string key, Gathering now) => GroupWords.Past(key, now, isRead: true,
        ("count", (long)now.Guests.Count(guest => guest.WasThere is true)), ("important", now.Meeting.IsImportant ? "yes" : "no"),
        ("alone", now.Meeting.IsBySilence ? "yes" : "no"));

    private static IReadOnlyList<IReadOnlyList<Button>> Summary(Gathering now, bool callsCurator) =>
    [
        [new(MeetingTexts.WriteSummary, new BeginGroupSummary(now.Id), Emphasis.Primary)],
        .. callsCurator && !now.Meeting.IsImportant ? (Button[][])[[new(MeetingTexts.Important, new CallGroupImportant(now.Id))]] : [],
        [new(MeetingTexts.WithoutSummary, new LeaveGroupSummary(now.Id))],
        .. Late(now),
    ];

    /// <summary>What silence has settled the organizer may still put right.</summary>
    private static IReadOnlyList<IReadOnlyList<Button>> Late(Gathering now) =>
        now.Meeting.IsBySilence ? [[new(MeetingTexts.Otherwise, new ReopenGathering(now.Id))]] : [];

    private static Button Tick(Gathering now, Guest guest) => Speaking.Choice(
        Speaking.Verbatim(guest.Side.Name), guest.WasThere is true,
        new MarkGuest(now.Id, guest.Side.Person.Value, guest.WasThere is not true));

    private static Replies Screen(Occasion on, Body.Says says, object back) =>
        Replies.Screen(on.Chat, says.Text, [.. says.Rows, Speaking.BackAnd(back)]);
}
