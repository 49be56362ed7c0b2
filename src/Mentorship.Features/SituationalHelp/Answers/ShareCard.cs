using Mentorship.Conversations;
using Mentorship.Domain.Answers;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The one place in either chat where it is asked whether an answer may help others.</summary>
internal static class ShareCard
{
    private const long Helpful = 4;

    /// <summary>After a good rating, where there is something in words to pass on.</summary>
    public static Replies AskAuthor(Case now) => now.Request is { Rating: >= Helpful, IsOpen: false } && HasAnswer(now)
        ? Card(now, now.Author, Placement.New, new(AnswerTexts.ShareAsk, now.Number()),
            Choice(new ShareAnswer(Id(now), Agrees: true), new ShareAnswer(Id(now), Agrees: false)))
        : [];

    public static Replies AskHolder(Case now, BankAnswer offered) => Card(now, now.Holder, Placement.New,
        new(AnswerTexts.ShareAskHolder, now.Number()),
        Choice(new AgreeToShare(offered.Id, Agrees: true), new AgreeToShare(offered.Id, Agrees: false)));

    public static Replies Agreed(Case now, Party? to, BankAnswer answer, Phrase text) =>
        Card(now, to, Placement.InPlace, text, [new(AnswerTexts.ShareRevoke, new RevokeSharing(answer.Id))]);

    public static Replies Say(Case now, Party? to, Phrase text) => Card(now, to, Placement.InPlace, text, [Speaking.MenuButton]);

    /// <summary>Both hear that it stands in the bank, and how to take it out again.</summary>
    public static Replies Published(Case now, BankAnswer answer)
    {
        var text = new Phrase(AnswerTexts.SharePublished, now.Number(), ("title", answer.Title));
        Button[] revoke = [new(AnswerTexts.ShareRevoke, new RevokeSharing(answer.Id))];
        return Card(now, now.Author, Placement.New, text, revoke).With(Card(now, now.Holder, Placement.New, text, revoke));
    }

    private static Replies Card(Case now, Party? to, Placement placement, Phrase text, Button[] row) => to?.Chat is not { } chat ? [] :
    [
        new Outgoing(chat, new Body.Says(text, [row]))
        {
            Priority = Priority.Consultation, Slot = $"share:{now.About}", Placement = placement, Silent = true,
        },
    ];

    private static Button[] Choice(object yes, object no) =>
        [new(AnswerTexts.ShareYes, yes, Emphasis.Primary), new(AnswerTexts.ShareNot, no)];

    private static bool HasAnswer(Case now) =>
        now.Words.Any(said => said.Speaker == now.Request.Holder && said.Content.Text.Text.Length > 0);

    private static Guid Id(Case now) => now.Request.Id.Value;
}
