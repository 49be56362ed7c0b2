using Mentorship.Pipeline;

namespace Mentorship.Features.Settings;

internal sealed class ShowMoreHandler : IHandle<ShowMore>
{
    public Task<Replies> HandleAsync(ShowMore command, Occasion on, CancellationToken ct) => Task.FromResult(Replies.Screen(
        on.Chat, SettingsTexts.WhatElse,
        [new(SettingsTexts.Card, new ShowMyCard()), new(SettingsTexts.WhatComes, new ShowComing())],
        [new(SettingsTexts.Announcements, new ShowAnnouncements()), new(SettingsTexts.SettingsButton, new ShowSettings())],
        [new(SettingsTexts.Help, new ShowHelp()), Speaking.MenuButton]));
}

/// <summary>The last button of every menu.</summary>
internal sealed class MoreHome : IHomeSection
{
    private const int Last = 90;

    public Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct) =>
        Task.FromResult(new HomeContribution([], [new MenuButton(Last, new Button(SettingsTexts.More, new ShowMore()))]));
}
