using Microsoft.Playwright;

namespace Mentorship.Browser.Tests;

/// <summary>The panel of faults, worked as a person does.</summary>
internal sealed class FaultPanel(IPage page)
{
    public ILocator Root => page.Locator("#faults");

    /// <summary>What is said while a fault is on.</summary>
    public ILocator Line => page.Locator("#faulty");

    public ILocator Row(string name) =>
        Root.GetByRole(AriaRole.Listitem).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    public Task OpensAsync() => page.Locator("#clock").GetByRole(AriaRole.Button, new() { Name = "Сбои" }).ClickAsync();

    public Task ChoosesAsync(string field, string value) =>
        Root.GetByLabel(field).SelectOptionAsync(new SelectOptionValue { Label = value });

    public Task ArmsAsync(string name) => ToggleAsync(name, "true");

    public Task DisarmsAsync(string name) => ToggleAsync(name, "false");

    private async Task ToggleAsync(string name, string pressed)
    {
        await Row(name).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(Row(name).GetByRole(AriaRole.Button)).ToHaveAttributeAsync("aria-pressed", pressed);
    }
}
