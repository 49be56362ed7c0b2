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
    private static readonly IReadOnlyList<(string From, string Until)> Offered =
        [("21:00", "07:00"), ("20:00", "08:00"), ("22:00", "06:00")];

    public async Task<Replies> HandleAsync(ListQuietHours command, Occasion on, CancellationToken ct)
    {
        var mine = await settings.ReadAsync(ct);
        return Replies.Screen(on.Chat, SettingsTexts.WhichQuiet,
        [
            .. Offered.Select(hours => (Button[])[Choice(hours, mine?.QuietFrom == hours.From && mine.QuietUntil == hours.Until)]),
            Speaking.BackAnd(new ShowSettings()),
        ]);
    }

    public async Task<Replies> HandleAsync(SetQuietHours command, Occasion on, CancellationToken ct)
    {
        if (Offered.Contains((command.From, command.Until))) await bindings.SetQuietHoursAsync(on, command.From, command.Until, ct);
        return await HandleAsync(new ListQuietHours(), on, ct);
    }

    /// <summary>«07:00» is read as 7:00.</summary>
    public static string Short(string clock) => clock.StartsWith('0') ? clock[1..] : clock;

    private static Button Choice((string From, string Until) hours, bool isMine)
    {
        var label = new Phrase(SettingsTexts.Hours, ("from", Short(hours.From)), ("until", Short(hours.Until)));
        return Speaking.Choice(label, isMine, new SetQuietHours(hours.From, hours.Until));
    }
}
