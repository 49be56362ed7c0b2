using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>One screen for everything that can be switched off; what others wait for always comes.</summary>
internal sealed class Notifications(IEnumerable<INotificationChoices> features) : IHandle<ShowNotifications>
{
    public async Task<Replies> HandleAsync(ShowNotifications command, Occasion on, CancellationToken ct)
    {
        var choices = new List<Button>();
        foreach (var feature in features) choices.AddRange(await feature.OfAsync(on, ct));
        var text = Speaking.Joined(SharedTexts.Line, [SettingsTexts.Notifications, .. features.SelectMany(feature => feature.Means)]);
        return Replies.Screen(on.Chat, text,
            [.. choices.Select(choice => (Button[])[choice]), Speaking.BackAnd(new ShowSettings())]);
    }
}
