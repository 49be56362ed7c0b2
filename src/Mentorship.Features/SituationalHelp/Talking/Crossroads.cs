using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Keeps words aside and asks their author where they should go.</summary>
internal sealed class Crossroads(ParkedStore parked, OverviewStore overview, Names names)
{
    private const int MostRows = 6;

    public async Task<Replies> WhereAsync(Content content, Occasion on, CancellationToken ct)
    {
        var id = await parked.ParkAsync(content, on.Now, ct);
        var open = (await overview.OpenAsync(ct)).Where(line => line.IsMineToTalk).Take(MostRows);
        var rows = open.Select(line => (IReadOnlyList<Button>)[new(line.Label(names), new PassParked(id, line.RequestId))]);
        if (MayAsk(on)) rows = rows.Append([NewQuestion(id, HelpTexts.WhereNew)]);
        return Replies.Screen(on.Chat, HelpTexts.Where, [.. rows, [Nowhere(id, HelpTexts.WhereNowhere)]]);
    }

    /// <summary>Words for a dialogue in which their author speaks no longer: another one, a question of their own, or nobody.</summary>
    public async Task<Replies> ElsewhereAsync(Content content, Occasion on, CancellationToken ct) =>
        (await overview.OpenAsync(ct)).Any(line => line.IsMineToTalk) ? await WhereAsync(content, on, ct)
        : MayAsk(on) ? await IsItQuestionAsync(content, on, ct)
        : Replies.Say(on.Chat, HelpTexts.NobodyToTell);

    public async Task<Replies> IsItQuestionAsync(Content content, Occasion on, CancellationToken ct)
    {
        var id = await parked.ParkAsync(content, on.Now, ct);
        return Replies.Screen(on.Chat, HelpTexts.IsItQuestion,
            [NewQuestion(id, HelpTexts.SendAsQuestion) with { Emphasis = Emphasis.Primary }], [Nowhere(id, HelpTexts.WhereNowhere)]);
    }

    public async Task<Replies> InFormAsync(Content content, Occasion on, CancellationToken ct)
    {
        var id = await parked.ParkAsync(content, on.Now, ct);
        Button[] back = [new(HelpTexts.BackToForm, new DropParked(id), Emphasis.Primary)];
        return Replies.Screen(on.Chat, HelpTexts.NotInForm,
            MayAsk(on) ? [back, [new(HelpTexts.SendAsQuestion, new SendParked(id, InForm: true))]] : [back]);
    }

    private static bool MayAsk(Occasion on) => on.Actor.May(Right.CreateRequest);

    private static Button NewQuestion(Guid id, string label) => new(label, new SendParked(id));

    private static Button Nowhere(Guid id, string label) => new(label, new DropParked(id));
}
