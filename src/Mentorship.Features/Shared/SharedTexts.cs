using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The phrases that every feature uses.</summary>
internal static class SharedTexts
{
    public const string Verbatim = "shared.verbatim";
    /// <summary>The shortcut of those who ask; the feature that answers it registers it with its word.</summary>
    public const string NeedHelp = "shared.button.need-help";

    /// <summary>The shortcut of those who answer.</summary>
    public const string Requests = "shared.button.requests";

    public const string EarlierPage = "shared.button.earlier-page";
    public const string LaterPage = "shared.button.later-page";
    public const string SearchLonger = "shared.search-longer";
    public const string Comma = "shared.comma";
    public const string Space = "shared.space";
    public const string Line = "shared.line";

    /// <summary>Something is planned later than the calendar of the school reaches.</summary>
    public const string AfterYear = "shared.after-year";
    public const string Chosen = "shared.button.chosen";
    public const string WhichSchool = "shared.which-school";
    public const string NowInSchool = "shared.now-in-school";
    public const string OpenPage = "shared.button.open-page";
    public const string FileOnPage = "shared.file-on-page";
    public const string FileNowhere = "shared.file-nowhere";
    public const string PageTitle = "shared.page.title";
    public const string PageFile = "shared.page.file";
    public const string PageFetch = "shared.page.fetch";
    public const string PageGone = "shared.page.gone";
    public const string PageGoneText = "shared.page.gone-text";
    public const string NothingToday = "home.nothing-today";
    public const string Day = "home.day";
    public const string PlaceAndDay = "home.place-and-day";
    public const string OtherSchool = "home.button.other-school";

    /// <summary>The command menu in its order; a chat is offered what its roles may use.</summary>
    public static readonly IReadOnlyList<MenuEntry> Commands =
    [
        new("/menu", "shared.command.menu"),
        new("/need_help", "shared.command.need-help"),
        new("/requests", "shared.command.requests"),
        new("/unsend", "shared.command.unsend"),
        new("/meetings", "shared.command.meetings"),
        new("/duty", "shared.command.duty"),
        new("/calendar", "shared.command.calendar"),
        new("/questionnaires", "shared.command.questionnaires"),
        new("/people", "shared.command.people"),
        new("/pairs", "shared.command.pairs"),
        new("/announce", "shared.command.announce"),
        new("/answers", "shared.command.answers"),
        new("/settings", "shared.command.settings"),
        new("/cancel", "shared.command.cancel"),
        new("/consent", "shared.command.consent"),
        new("/help", "shared.command.help"),
    ];

    private const string ForMentee = "gate.toast.for-mentee";
    private const string ForMentor = "gate.toast.for-mentor";
    private const string ForCurator = "gate.toast.for-curator";
    private const string ForOther = "gate.toast.for-other";

    /// <summary>Says for whom a button is that somebody else pressed.</summary>
    public static Phrase ButtonFor(Role? role) => role switch
    {
        Role.Mentee => ForMentee,
        Role.Mentor => ForMentor,
        Role.SchoolCurator => ForCurator,
        _ => ForOther,
    };
}
