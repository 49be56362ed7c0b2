using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Broadcasts;

/// <summary>A kind of announcements on or off, from the settings.</summary>
internal sealed record ToggleCategory(BroadcastCategory Category);

/// <summary>The next language for announcements, where the author has written it; the service itself speaks as in the settings.</summary>
internal sealed record NextTongue;

/// <summary>The kinds of announcements that may be refused, as marks among the notifications.</summary>
internal sealed class AnnouncementChoices(RefusalStore refusals, DigestStore digests, IOptions<BroadcastOptions> options)
    : INotificationChoices
{
    public IReadOnlyList<Phrase> Means => options.Value.MessagesPerDay is > 0 and var most
        ? [new Phrase(BroadcastTexts.DigestMeans, ("most", most), Clock)]
        : [];

    private (string, Arg) Clock => ("clock", options.Value.DigestAt.ToString("H:mm", CultureInfo.InvariantCulture));

    public async Task<IReadOnlyList<Button>> OfAsync(Occasion on, CancellationToken ct)
    {
        var refused = await refusals.MineAsync(ct);
        return
        [
            .. Enum.GetValues<BroadcastCategory>().Where(category => category.CanBeRefused()).Select(category => Speaking.Choice(
                BroadcastTexts.Kind + category.ToString().ToLowerInvariant(), !refused.Contains(category), new ToggleCategory(category))),
            .. await DigestAsync(ct),
            new Button(
                new Phrase(BroadcastTexts.Tongue, ("language", (Phrase)(BroadcastTexts.Tongues + await refusals.LanguageAsync(ct)))),
                new NextTongue()),
        ];
    }

    /// <summary>Nothing where nobody is spared: then there is no digest.</summary>
    private async Task<IReadOnlyList<Button>> DigestAsync(CancellationToken ct) => options.Value.MessagesPerDay is 0
        ? []
        : [Speaking.Choice(new Phrase(BroadcastTexts.DigestChoice, Clock), !await digests.IsOffAsync(ct), new ToggleDigest())];
}

internal sealed class ToggleCategoryHandler(RefusalStore refusals, IHandle<ShowNotifications> screen)
    : IHandle<ToggleCategory>, IHandle<NextTongue>
{
    public async Task<Replies> HandleAsync(NextTongue command, Occasion on, CancellationToken ct)
    {
        var place = Tongues.All.ToList().IndexOf(await refusals.LanguageAsync(ct));
        await refusals.SpeakAsync(Tongues.All[(place + 1) % Tongues.All.Count], ct);
        return await screen.HandleAsync(new ShowNotifications(), on, ct);
    }

    public async Task<Replies> HandleAsync(ToggleCategory command, Occasion on, CancellationToken ct)
    {
        if ((await refusals.MineAsync(ct)).Contains(command.Category)) await refusals.AllowAsync(command.Category, ct);
        else if (command.Category.CanBeRefused()) await refusals.RefuseAsync(command.Category, on.Now, ct);
        return await screen.HandleAsync(new ShowNotifications(), on, ct);
    }
}
