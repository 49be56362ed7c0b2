using Mentorship.Conversations;
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
        return Replies.Screen(
            on.Chat, HelpTexts.Where, [.. rows, [NewQuestion(id, HelpTexts.WhereNew)], [Nowhere(id, HelpTexts.WhereNowhere)]]);
    }

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
            on.Actor.May(Domain.Right.CreateRequest) ? [back, [new(HelpTexts.SendAsQuestion, new SendParked(id, InForm: true))]] : [back]);
    }

    private static Button NewQuestion(Guid id, string label) => new(label, new SendParked(id));

    private static Button Nowhere(Guid id, string label) => new(label, new DropParked(id));
}
