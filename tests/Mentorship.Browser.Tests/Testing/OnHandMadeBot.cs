using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Mentorship.Browser.Tests;

/// <summary>The page over a bot whose every call a test makes by hand.</summary>
public abstract class OnHandMadeBot(Chromium chromium) : IAsyncLifetime
{
    private HandMadeBot? _bot;
    private SandboxPage? _page;

    private protected HandMadeBot Bot => _bot!;

    private protected IPage Page => _page!.Page;

    private protected ChatPanel Anna => _page!.Chat("Анна");

    private protected ChatPanel Boris => _page!.Chat("Борис");

    public async Task InitializeAsync()
    {
        _bot = await HandMadeBot.StartAsync();
        _page = await SandboxPage.OpenAsync(chromium, _bot.Url);
        await Expect(Anna.Message("/start")).ToBeVisibleAsync();
    }

    public async Task DisposeAsync()
    {
        await _page!.DisposeAsync();
        await _bot!.DisposeAsync();
    }
}
