using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

/// <summary>How one's chat reads and when it is quiet.</summary>
internal sealed record ChatSettings(string Locale, string Zone, string QuietFrom, string QuietUntil);

/// <summary>The settings of the acting person's own chat.</summary>
internal sealed class MySettings(Unit unit)
{
    private const string Mine = "select locale, zone, quiet_from, quiet_until from bindings where person_id = @ActorId";

    /// <summary>Null while no chat is linked.</summary>
    public Task<ChatSettings?> ReadAsync(CancellationToken ct) => unit.SingleAsync<ChatSettings>(Mine, null, ct);
}

/// <summary>«Настройки»: what holds now, and a button for each thing that can be changed.</summary>
internal sealed class ShowSettingsHandler(MySettings settings, IHelpersAtHand helpers) : IHandle<ShowSettings>
{
    public async Task<Replies> HandleAsync(ShowSettings command, Occasion on, CancellationToken ct)
    {
        if (await settings.ReadAsync(ct) is not { } mine) return new Replies { Home = true };
        return Replies.Screen(on.Chat, Text(mine, on),
        [
            [new(SettingsTexts.Language, new ListLanguages()), new(SettingsTexts.Zone, new ListZones())],
            [new(SettingsTexts.Quiet, new ListQuietHours()), new(SettingsTexts.NotificationsButton, new ShowNotifications())],
            .. OfPairs(on),
            [new(SettingsTexts.MyData, new ShowConsent()), .. Hours(on)],
            .. await OfQuestionsAsync(on, ct),
            [.. OfSchool(on), Speaking.MenuButton],
        ]);
    }

    private static Phrase Text(ChatSettings mine, Occasion on) => new(
        SettingsTexts.Settings,
        ("language", (Phrase)$"language.button.{mine.Locale}"),
        ("zone", ZoneChoices.All.FirstOrDefault(zone => zone.Id == mine.Zone)?.Cities ?? Speaking.Verbatim(mine.Zone)),
        ("time", on.Now.Clock(mine.Zone)),
        ("from", QuietHours.Short(mine.QuietFrom)), ("until", QuietHours.Short(mine.QuietUntil)));

    private static IEnumerable<Button> OfSchool(Occasion on) =>
        on.Actor.May(Right.BringCalendar) ? [new(SettingsTexts.SchoolCalendar, new ShowCalendar())] : [];

    private static IEnumerable<Button> Hours(Occasion on) =>
        on.Actor.May(Right.OwnHours) ? [new(SettingsTexts.MyHours, new ShowHours())] : [];

    private async Task<IReadOnlyList<Button>[]> OfQuestionsAsync(Occasion on, CancellationToken ct)
    {
        Button[] helping = await helpers.IsAnyAsync(on, ct) ? [new(SettingsTexts.Helpers, new ShowHelpers())] : [];
        Button[] elsewhere = on.Actor.RolesInForce().Contains(Role.Mentor) ? [new(SettingsTexts.Elsewhere, new ShowElsewhere())] : [];
        return helping.Length + elsewhere.Length > 0 ? [[.. helping, .. elsewhere]] : [];
    }

    private static IEnumerable<IReadOnlyList<Button>> OfPairs(Occasion on) => on.Actor.May(Right.SeeOwnPair)
        ? [[new(SettingsTexts.MyPair, new ShowMyPair()), new(SettingsTexts.Reminders, new ShowReminders())]]
        : on.Actor.May(Right.OwnMeetings) ? [[new(SettingsTexts.Reminders, new ShowReminders())]]
        : [];
}
