using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>A kind of announcements on or off, from the settings.</summary>
internal sealed record ToggleCategory(BroadcastCategory Category);

/// <summary>The kinds of announcements that may be refused, as marks among the notifications.</summary>
internal sealed class AnnouncementChoices(RefusalStore refusals) : INotificationChoices
{
    public async Task<IReadOnlyList<Button>> OfAsync(Occasion on, CancellationToken ct)
    {
        var refused = await refusals.MineAsync(ct);
        return
        [
            .. Enum.GetValues<BroadcastCategory>().Where(category => category.CanBeRefused()).Select(category => AudienceScreen.Mark(
                BroadcastTexts.Kind + category.ToString().ToLowerInvariant(), !refused.Contains(category), new ToggleCategory(category))),
        ];
    }
}

internal sealed class ToggleCategoryHandler(RefusalStore refusals, IHandle<ShowNotifications> screen) : IHandle<ToggleCategory>
{
    public async Task<Replies> HandleAsync(ToggleCategory command, Occasion on, CancellationToken ct)
    {
        if ((await refusals.MineAsync(ct)).Contains(command.Category)) await refusals.AllowAsync(command.Category, ct);
        else if (command.Category.CanBeRefused()) await refusals.RefuseAsync(command.Category, on.Now, ct);
        return await screen.HandleAsync(new ShowNotifications(), on, ct);
    }
}
