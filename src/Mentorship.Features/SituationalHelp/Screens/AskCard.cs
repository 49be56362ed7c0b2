using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What those who are asked see: the question for mentors, only that there is one for curators.</summary>
internal static class AskCard
{
    public static Replies For(Case now, Party to, Placement placement, DateTimeOffset at) => to.Part is Part.Called
        ? Asking(now, CuratorCard(now, to, placement, at), origin: null)
        : Asking(now, MentorCard(now, to, placement, at), OriginOf(now, placement));

    private static MessageRef? OriginOf(Case now, Placement placement) =>
        placement is Placement.New && now.Words is [var first, ..] ? first.Content.Message : null;

    private static Replies CuratorCard(Case now, Party to, Placement placement, DateTimeOffset at) => now.Card(
        to, placement, CuratorText(now, at), TakeRow(now),
        [NameButton(now), new(new Phrase(HelpTexts.Snooze, RequestMessages.Span(now.Settings.Snooze)), new SnoozeEscalation(now.Request.Id.Value))]);

    private static Replies MentorCard(Case now, Party to, Placement placement, DateTimeOffset at) => now.Card(
        to, placement, MentorText(now, to, at), TakeRow(now), [new(HelpTexts.Decline, new DeclineRequest(now.Request.Id.Value))]);

    /// <summary>The same place when somebody else answers, or nobody needs to.</summary>
    public static Replies Over(Case now, Party to, Placement placement) => now.Card(to, placement, OverText(now));

    public static Phrase OverText(Case now) => now.Holder is { } holder && now.Request.IsOpen
        ? new Phrase(HelpTexts.AlreadyAnswered, now.Number(), ("name", holder.Name))
        : new Phrase(HelpTexts.NoLongerNeeded, now.Number());

    public static Button[] TakeRow(Case now) => [new(HelpTexts.Take, new TakeRequest(now.Request.Id.Value), Emphasis.Primary)];

    public static Button NameButton(Case now) => new(HelpTexts.NameSomebody, new ListMentors(now.Request.Id.Value));

    private static Phrase MentorText(Case now, Party to, DateTimeOffset at) => new(HelpTexts.AskCard,
        now.Number(), ("tags", Tags.Of(now.Request)), ("who", Who(now, to)), ("words", Quoting.Of(now.Question)), ("when", Due(now, at)));

    /// <summary>A moment that has passed already asks for haste.</summary>
    public static Phrase Due(Case now, DateTimeOffset at) =>
        now.EscalatesAt > at ? new Phrase(HelpTexts.DueBy, ("at", now.EscalatesAt)) : HelpTexts.DueSoon;

    private static Phrase Who(Case now, Party to) =>
        to.IsNamed ? Speaking.Joined(SharedTexts.Line, [WhoAsks(now, to), HelpTexts.NamedYou]) : WhoAsks(now, to);

    private static Phrase WhoAsks(Case now, Party to) => to.IsPairOfAuthor
        ? new Phrase(HelpTexts.WhoPair, ("name", now.Author.NameAndSubject))
        : to.IsElsewhere ? new Phrase(HelpTexts.WhoElsewhere, ("name", now.Author.NameAndSubject))
        : Speaking.Verbatim(now.Author.NameAndSubject);

    private static Phrase CuratorText(Case now, DateTimeOffset at) => new(HelpTexts.CuratorCard,
        now.Number(), ("waited", Waited.For(now.Request.MinutesWaited(at))),
        ("tags", Tags.Of(now.Request)), ("asked", WhyNobody.Of(now)));

    /// <summary>Cards that ask are taken back when the question is taken; the first one reports the fate of the question's words.</summary>
    private static Replies Asking(Case now, Replies replies, MessageRef? origin) =>
        [.. replies.Select(outgoing => outgoing with { About = now.AboutAsking, Origin = origin })];
}
