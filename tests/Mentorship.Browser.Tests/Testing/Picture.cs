using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>The picture for README.md, taken when MENTORSHIP_SCREENSHOT names the file.</summary>
internal static class Picture
{
    public static async Task KeepAsync(IPage page)
    {
        if (Environment.GetEnvironmentVariable("MENTORSHIP_SCREENSHOT") is not { Length: > 0 } path) return;
        await Assertions.Expect(page.Locator(".toasts p")).ToHaveCountAsync(0);
        await page.ScreenshotAsync(new() { Path = path });
    }
}
