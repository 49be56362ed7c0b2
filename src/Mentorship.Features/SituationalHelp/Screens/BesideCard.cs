using Mentorship.Conversations;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What a colleague sees whom the holder called: an invitation without words, then the dialogue of three.</summary>
internal static class BesideCard
{
    public static Replies Invitation(Case now, Party colleague)
    {
        if (now is not { Request.IsOpen: true, Holder: { } holder }) return AskCard.Over(now, colleague, Placement.New);
        var id = now.Request.Id.Value;
        var text = new Phrase(HelpTexts.ColleagueCard, now.Number(), ("tags", Tags.Of(now.Request)), ("name", holder.Name));
        var card = now.Card(colleague, Placement.New, text,
            [new(HelpTexts.ColleagueJoin, new JoinRequest(id), Emphasis.Primary)], [new(HelpTexts.Decline, new DeclineJoining(id))]);
        return [.. card.Select(outgoing => outgoing with { About = now.AboutAsking })];
    }

    public static Replies For(Case now, Party second, Placement placement) => now.Card(second, placement,
        new Phrase(HelpTexts.Beside, now.Number(), ("name", now.Holder!.Name), ("author", now.Author.Name), ("words", Quoting.Of(now.Question))),
        [[new(HelpTexts.BesideLeave, new LeaveTogether(now.Request.Id.Value))]]);

    /// <summary>The same place where somebody else holds the question now.</summary>
    public static Replies Of(Case now) => now.Second is { } second ? For(now, second, Placement.EditOnly) : [];

    /// <summary>The dialogue has ended, or goes on with others; whoever is asked anew has a card of that.</summary>
    public static Replies Over(Case before, Case after) =>
    [
        .. before.Circle.Where(party => after.PartyOf(party.Person) is not { IsAsked: true }).SelectMany(party => party.Part switch
        {
            Part.Second => after.Card(party, Placement.New, new(HelpTexts.BesideOver, after.Number()), [Speaking.MenuButton]).Quietly(),
            Part.Invited => AskCard.Over(after, party, Placement.EditOnly),
            _ => Replies.None,
        }),
    ];

    /// <summary>Everybody who reads what the holder says.</summary>
    public static string Readers(Case now) => string.Join(", ", now.Listeners(now.Request.Holder!.Value).Select(party => party.Name));
}
