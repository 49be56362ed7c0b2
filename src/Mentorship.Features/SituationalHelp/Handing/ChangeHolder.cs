using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>«Сменить отвечающего»: no reason is asked, and the former holder is thanked.</summary>
internal sealed record ChangeHolder(Guid Request);

internal sealed class ChangeHolderHandler(RequestDesk desk, FallenBack fallenBack) : IHandle<ChangeHolder>
{
    public Task<Replies> HandleAsync(ChangeHolder command, Occasion on, CancellationToken ct) =>
        desk.OpenAsync(command.Request, on, now => ChangeAsync(now, on, ct), ct);

    private async Task<Replies> ChangeAsync(Case now, Occasion on, CancellationToken ct)
    {
        var decision = now.Request.ChangedBy(on.Acting(), on.Now);
        if (decision is Decision<HelpRequest>.Refused refused) return Unchanged(now, refused.Because(), on);
        var (freed, former) = (((Decision<HelpRequest>.Accepted)decision).Value, now.Holder!);
        var again = await fallenBack.AskAgainAsync(now, freed, Part.Former, on, ct);
        return new Replies { Toast = new(HelpTexts.Changing, now.Number()) }
            .With(again.Cards)
            .With(again.Now.Card(former, Placement.New, new(HelpTexts.ChangedForHolder, now.Number()), [Speaking.MenuButton]).Quietly());
    }

    private static Replies Unchanged(Case now, Phrase why, Occasion on) => now.Request.Author == on.Acting()
        ? new Replies { Toast = why }.With(AuthorCard.For(now, Placement.InPlace, on.Now).Answering())
        : new Replies { Toast = why, Home = true };
}
