using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>The page as somebody looks at it, in a window of a given size.</summary>
internal sealed class SandboxPage : IAsyncDisposable
{
    private const float Patience = 60_000;
    private readonly IBrowserContext _context;

    private SandboxPage(IBrowserContext context, IPage page) => (_context, Page) = (context, page);

    public IPage Page { get; }

    public ILocator Clock => Page.Locator("#clock");

    public static async Task<SandboxPage> OpenAsync(Chromium chromium, Uri url, int width = 1280, int height = 1000)
    {
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height } });
        context.SetDefaultTimeout(Patience);
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => throw new InvalidOperationException(error);
        await page.GotoAsync(url.ToString());
        return new SandboxPage(context, page);
    }

    /// <summary>The chat of the person with these initials.</summary>
    public ChatPanel Chat(string initials) => new(Page, initials);

    public async Task MovesClockAsync(string button)
    {
        await Clock.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await Assertions.Expect(Clock).ToHaveAttributeAsync("aria-busy", "false");
    }

    /// <summary>To the next timer again and again, until the words are to be seen.</summary>
    public async Task MovesClockUntilAsync(ILocator seen)
    {
        for (var jump = 0; jump < 12 && await seen.CountAsync() == 0; jump++) await MovesClockAsync("До таймера");
        await Assertions.Expect(seen.First).ToBeAttachedAsync();
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
