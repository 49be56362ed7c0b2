using System.Text.RegularExpressions;

namespace Mentorship.Browser.Tests;

/// <summary>Reads what a command prints for the address in it.</summary>
internal sealed partial class Printed : StringWriter
{
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Uri> Address => _address.Task;

    public override async Task WriteLineAsync(string? value)
    {
        await base.WriteLineAsync(value);
        if (AnyAddress().Match(value ?? "") is { Success: true } match) _address.TrySetResult(new Uri(match.Value));
    }

    [GeneratedRegex(@"http://[^\s,()]+")]
    private static partial Regex AnyAddress();
}
