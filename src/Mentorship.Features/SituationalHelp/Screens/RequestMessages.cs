using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>How messages about a request are addressed: which lane, which place on the screen, what they are about.</summary>
internal static class RequestMessages
{
    /// <summary>The card of the request in somebody's chat, nothing where nobody is to send to.</summary>
    /// <remarks>Edited or without buttons, it ends with the way back.</remarks>
    public static Replies Card(
        this Case now, Party? to, Placement placement, Phrase text, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        to?.Chat is not { } chat ? [] :
        [
            new Outgoing(chat, new Body.Says(text, placement is Placement.New && rows is not [] ? rows : [.. rows, Back]))
            {
                Priority = Priority.Consultation, Slot = now.Slot, Placement = placement, About = now.About,
                Silent = placement is not Placement.New,
            },
        ];

    /// <summary>Something to choose in the place of the card; the way back leads to the request.</summary>
    public static Replies Choices(this Case now, Party to, Phrase text, IReadOnlyList<IReadOnlyList<Button>> rows) => to.Chat is not { } chat ? [] :
    [
        new Outgoing(chat, new Body.Says(text, [.. rows, Speaking.BackAnd(new OpenRequest(now.Request.Id.Value))]))
        {
            Slot = now.Slot, Placement = Placement.InPlace, About = AboutRequest.NoteOf(now.Request.Id),
        },
    ];

    private static Button[] Back => Speaking.BackAnd(new ListRequests());

    /// <summary>A line of news that rings.</summary>
    public static Replies News(this Case now, Party? to, Phrase text, params IReadOnlyList<IReadOnlyList<Button>> rows) =>
        to?.Chat is not { } chat ? [] :
        [
            new Outgoing(chat, new Body.Says(text, rows)) { Priority = Priority.Consultation, About = now.About },
        ];

    /// <summary>The author pressed what is no longer so and sees how it stands; nobody else has anything to press there.</summary>
    public static Replies Late(this Case now, Occasion on) => now.Request.Author == on.Acting()
        ? AuthorCard.For(now, Placement.InPlace, on.Now).Answering()
        : new Replies { Toast = HelpTexts.NotYours, Home = true };

    public static Replies Quietly(this Replies replies) => [.. replies.Select(outgoing => outgoing with { Silent = true })];

    /// <summary>What somebody else did rings no more at night than their words do.</summary>
    public static Replies ByNight(this Replies replies, Party to, Case now, DateTimeOffset at) =>
        Talk.IsNightFor(to, now, at) ? replies.Quietly() : replies;

    /// <summary>The answer to what the person has just done: it overtakes.</summary>
    public static Replies Answering(this Replies replies) => [.. replies.Select(outgoing => outgoing with { Priority = Priority.Answer })];

    /// <summary>Held until the morning of the reader, unless it is for now.</summary>
    public static Replies After(this Replies replies, DateTimeOffset? due) =>
        due is null ? replies : [.. replies.Select(outgoing => outgoing with { DueAt = due })];

    public static (string, Arg) Number(this Case now) => ("number", now.Request.Number);

    public static (string, Arg) Span(TimeSpan span) => ("span", Spans.Of(span));

    public static long MinutesWaited(this HelpRequest request, DateTimeOffset now) =>
        Math.Max(0, (long)(now - request.AskedAt).TotalMinutes);
}
