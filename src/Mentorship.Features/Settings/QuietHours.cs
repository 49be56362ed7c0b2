using System.Globalization;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>The quiet hours to choose from.</summary>
internal sealed record ListQuietHours;

/// <summary>From now on only what cannot wait rings in these hours.</summary>
internal sealed record SetQuietHours(string From, string Until);

/// <summary>When a chat is silent.</summary>
internal sealed class QuietHours(MySettings settings, Bindings bindings) : IHandle<ListQuietHours>, IHandle<SetQuietHours>
{
    private static readonly IReadOnlyList<(string From, string Until)> Offered = [("21:00", "07:00"), ("20:00", "08:00")];

    public async Task<Replies> HandleAsync(ListQuietHours command, Occasion on, CancellationToken ct)
    {
        if (await settings.ReadAsync(ct) is not { } mine) return new Replies { Home = true };
        var now = (mine.QuietFrom, mine.QuietUntil);
        return Replies.Screen(on.Chat, SettingsTexts.WhichQuiet,
        [
            [.. Offered.Select(hours => Speaking.Choice(Label(SettingsTexts.Hours, hours), hours == now, new SetQuietHours(hours.From, hours.Until)))],
            [Offered.Contains(now)
                ? new Button(SettingsTexts.OwnHours, new BeginWritingQuiet())
                : Speaking.Choice(Label(SettingsTexts.OwnHoursNow, now), true, new BeginWritingQuiet())],
            Speaking.BackAnd(new ShowSettings()),
        ]);
    }

    public async Task<Replies> HandleAsync(SetQuietHours command, Occasion on, CancellationToken ct)
    {
        if (command.From != command.Until && IsClock(command.From) && IsClock(command.Until))
            await bindings.SetQuietHoursAsync(on, command.From, command.Until, ct);
        return await HandleAsync(new ListQuietHours(), on, ct);
    }

    /// <summary>«07:00» is read as 7:00.</summary>
    public static string Short(string clock) => clock.StartsWith('0') ? clock[1..] : clock;

    private static Phrase Label(string key, (string From, string Until) hours) =>
        new(key, ("from", Short(hours.From)), ("until", Short(hours.Until)));

    private static bool IsClock(string text) => TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
