using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Готовые ответы»: a press on one copies it, so that it is sent as one's own words and can be changed before.</summary>
internal sealed record ListCanned(Guid Request);

/// <summary>«Убрать».</summary>
internal sealed record DropCanned(Guid Request, Guid Answer);

internal sealed class CannedAnswers(RequestDesk desk, CannedStore canned)
    : IHandle<ListCanned>, IHandle<BeginCanned>, IHandle<WriteCanned.Command>, IHandle<DropCanned>
{
    private const int InRow = 4;

    public Task<Replies> HandleAsync(ListCanned command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => ShowAsync(now, on, Placement.New, ct), ct);

    public Task<Replies> HandleAsync(BeginCanned command, Occasion on, CancellationToken ct) =>
        Task.FromResult(new Replies { Begin = Begin.With(WriteCanned.Flow.Name, command) });

    /// <summary>The list is the person's own: it is kept whoever answers the request by now.</summary>
    public Task<Replies> HandleAsync(WriteCanned.Command command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, async now =>
        {
            using (desk.ActAs(on.Actor))
                if ((await canned.ListAsync(ct)).Count < CannedStore.Most) await canned.AddAsync(command.Words, on.Now, ct);
            return await ShowAsync(now, on, Placement.InPlace, ct);
        }, ct);

    public async Task<Replies> HandleAsync(DropCanned command, Occasion on, CancellationToken ct)
    {
        await canned.DropAsync(command.Answer, ct);
        return await desk.OpenAsync(command.Request, on, now => ShowAsync(now, on, Placement.InPlace, ct), ct);
    }

    /// <summary>Beside a request that the person answers: the list leads back to it.</summary>
    private async Task<Replies> ShowAsync(Case now, Occasion on, Placement placement, CancellationToken ct)
    {
        if (now.PartyOf(on.Acting()) is not { Part: Part.Holder } holder) return new Replies { Toast = HelpTexts.NotYours, Home = true };
        using var own = desk.ActAs(on.Actor);
        var (request, all) = (now.Request.Id.Value, await canned.ListAsync(ct));
        var text = all is [] ? HelpTexts.CannedNone : new Phrase(HelpTexts.Canned, ("list", Listed(all)));
        return ToCopy(now.Choices(holder, text, [.. Rows(request, all)]), $"canned:{request}", placement);
    }

    /// <summary>Where consultations are protected nothing about a request can be copied: this list is about none, in a message of its own.</summary>
    private static Replies ToCopy(Replies list, string slot, Placement placement) =>
        [.. list.Select(outgoing => outgoing with { About = null, Slot = slot, Placement = placement })];

    private static Phrase Listed(IReadOnlyList<CannedAnswer> all) => Speaking.Joined(SharedTexts.Line, all.Select((answer, at) =>
        new Phrase(HelpTexts.CannedRow, ("number", (long)at + 1), ("words", RichText.Plain(answer.Words)))));

    private static IEnumerable<IReadOnlyList<Button>> Rows(Guid request, IReadOnlyList<CannedAnswer> all)
    {
        if (all.Count < CannedStore.Most) yield return [new(HelpTexts.CannedAdd, new BeginCanned(request))];
        foreach (var row in all.Select((answer, at) => Drop(request, answer, at + 1)).Chunk(InRow)) yield return row;
    }

    private static Button Drop(Guid request, CannedAnswer answer, int number) =>
        new(new Phrase(HelpTexts.CannedDrop, ("number", (long)number)), new DropCanned(request, Guid.Parse(answer.Id)));
}
