using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>«Анкеты»: what there is to answer, what has been answered, and the results that others opened to this person.</summary>
internal sealed record ListQuestionnaires(int Page = 0);

internal sealed class ListQuestionnairesHandler(Offers offers, Sharing sharing, ResultStore results, Names names)
    : IHandle<ListQuestionnaires>
{
    public async Task<Replies> HandleAsync(ListQuestionnaires command, Occasion on, CancellationToken ct)
    {
        var mine = (await offers.OfAsync(on, ct)).OrderBy(offer => offer.IsDone).ToList();
        var (all, skip) = ((Button[])[.. mine.Select((offer, at) => Button(offer, at == 0)), .. await MenteesAsync(on, ct)], Pages.Skip(command.Page));
        var rows = new List<IReadOnlyList<Button>>([.. all.Skip(skip).Take(Pages.Size).Select(button => (Button[])[button])]);
        rows.AddRange(Pages.Turns(command.Page, all.Length, page => new ListQuestionnaires(page)));
        if (on.Actor.RolesInForce().Contains(Role.SchoolCurator)) rows.Add([new(MenuTexts.Respondents, new ListRespondents())]);
        return Replies.Screen(on.Chat, Text([.. mine.Skip(skip).Take(Pages.Size)], all.Length > 0), [.. rows, [Speaking.MenuButton]]);
    }

    private async Task<IEnumerable<Button>> MenteesAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.RolesInForce().Any(role => role is Role.Mentor or Role.ExternalMentor)) return [];
        await sharing.CatchUpAsync(on.Now, ct);
        return (await results.OfMenteesAsync(on.Now, ct)).Select(Button);
    }

    private Button Button(MenteeResult row) =>
        new(new Phrase(MenuTexts.MenteeResult, ("name", names.Of(row.DisplayName, row.FullName))), new OpenResult(Guid.Parse(row.RunId)));

    private static Phrase Text(IReadOnlyList<Offer> offers, bool hasButtons) => offers.Count > 0
        ? new Phrase(MenuTexts.List, ("lines", Speaking.Joined(SharedTexts.Line, offers.Select(Line))))
        : hasButtons ? MenuTexts.ListOfMentees : MenuTexts.ListEmpty;

    private static Phrase Line(Offer offer) => offer.Latest?.Run switch
    {
        null or { State: RunState.Assigned } => new Phrase(MenuTexts.NotBegun, ("form", offer.Name)),
        { SubmittedAt: { } at } => new Phrase(MenuTexts.Done, ("form", offer.Name), ("at", at)),
        { Progress: var progress } => new Phrase(
            MenuTexts.Begun, ("form", offer.Name), ("answered", progress.Answered), ("total", progress.Total)),
    };

    private static Button Button(Offer offer, bool isFirst) => new(
        offer.Name, new TakeQuestionnaire(offer.Kind, offer.Pair?.Id), isFirst && !offer.IsDone ? Emphasis.Primary : Emphasis.None);
}
