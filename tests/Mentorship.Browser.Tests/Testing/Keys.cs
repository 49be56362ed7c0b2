using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>Going from place to place as somebody without a mouse does.</summary>
internal static class Keys
{
    private const int Most = 20;

    public static async Task PressUntilFocusedAsync(IKeyboard keyboard, string key, ILocator target)
    {
        for (var pressed = 0; pressed < Most; pressed++)
        {
            if (await IsFocusedAsync(target)) return;
            await keyboard.PressAsync(key);
        }
        Assert.Fail($"{key} does not lead to {target}");
    }

    private static async Task<bool> IsFocusedAsync(ILocator target) =>
        await target.EvaluateAllAsync<bool>("found => found.includes(document.activeElement)");
}
