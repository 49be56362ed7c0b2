using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>What must hold on a screen of 390 points: nothing to the side, nothing too small for a thumb.</summary>
internal static class Fits
{
    private const string TooSmall = """
        () => [...document.querySelectorAll("button, summary, textarea")]
            .filter(b => b.checkVisibility() && !b.matches(".actions, .command"))
            .filter(b => b.getBoundingClientRect().height < 44 || b.getBoundingClientRect().width < 44)
            .map(b => b.outerHTML)
        """;

    public static async Task OnPhoneAsync(IPage page)
    {
        Assert.Equal(390, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await page.EvaluateAsync<string[]>(TooSmall));
    }
}
