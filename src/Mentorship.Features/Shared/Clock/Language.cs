using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features;

/// <summary>The languages to choose from.</summary>
internal sealed record ListLanguages;

/// <summary>From now on the service writes in this language.</summary>
internal sealed record SetLanguage(string Locale);

/// <summary>The one choice that even a stranger has: nothing else can be read without it.</summary>
internal sealed class ListLanguagesHandler : IHandle<ListLanguages>
{
    public Task<Replies> HandleAsync(ListLanguages command, Occasion on, CancellationToken ct) => Task.FromResult(
        Replies.Screen(on.Chat, LanguageTexts.Which,
            [Choice(LanguageTexts.Russian, "ru", on), Choice(LanguageTexts.English, "en", on), .. Back(on)]));

    /// <summary>Who has not come in yet has no settings to go back to: either language leads on.</summary>
    private static IEnumerable<IReadOnlyList<Button>> Back(Occasion on) =>
        on.Actor.May(Domain.Right.OwnAccount) ? [Speaking.BackAnd(new ShowSettings())] : [];

    private static Button[] Choice(string label, string locale, Occasion on) =>
        [Speaking.Choice(label, on.Reader.Locale == locale, new SetLanguage(locale))];
}

internal sealed class SetLanguageHandler(Bindings bindings, IThreshold threshold, Shortcuts shortcuts) : IHandle<SetLanguage>
{
    public async Task<Replies> HandleAsync(SetLanguage command, Occasion on, CancellationToken ct)
    {
        if (command.Locale is not ("ru" or "en")) return Replies.None;
        await bindings.SetLanguageAsync(on, command.Locale, ct);
        return on.Actor switch
        {
            { PersonId: null } => await threshold.MeetAsync(command, on, ct),
            var actor when actor.Roles.Contains(Standing.AwaitingConsent) => await threshold.AskConsentAsync(on, ct),
            var actor => Follow([.. actor.RolesInForce()], on),
        };
    }

    /// <summary>Buttons and commands are words too.</summary>
    private Replies Follow(IReadOnlyList<Domain.Role> roles, Occasion on) => new Replies { Home = true }.With(
        [shortcuts.Below(LanguageTexts.Chosen, on.Chat, roles), shortcuts.Menu(on.Chat, roles)]);
}

/// <summary>The names of languages, each in itself.</summary>
internal static class LanguageTexts
{
    public const string Which = "language.which";
    public const string Chosen = "language.chosen";
    public const string Russian = "language.button.ru";
    public const string English = "language.button.en";
}
