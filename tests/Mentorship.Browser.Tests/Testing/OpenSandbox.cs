using Mentorship.Hosting;

namespace Mentorship.Browser.Tests;

/// <summary>What the command <c>sandbox</c> opens, on a free port and with a database of its own.</summary>
internal sealed class OpenSandbox : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly CancellationTokenSource _stop = new();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("mentorship-browser-");
    private readonly Printed _printed = new();
    private readonly Task<int> _command;

    private OpenSandbox() => _command = CommandLine.InvokeAsync(["sandbox"], Around(), _stop.Token);

    public Uri Url { get; private set; } = new("about:blank");

    public static async Task<OpenSandbox> StartAsync()
    {
        var sandbox = new OpenSandbox();
        await Task.WhenAny(sandbox._printed.Address, sandbox._command).WaitAsync(Patience);
        if (!sandbox._printed.Address.IsCompletedSuccessfully)
            throw new InvalidOperationException($"The sandbox did not open: {sandbox._printed}");
        sandbox.Url = await sandbox._printed.Address;
        return sandbox;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _command.WaitAsync(Patience);
        _folder.Delete(recursive: true);
        _stop.Dispose();
        await _printed.DisposeAsync();
    }

    private Surroundings Around() => new(_printed, _printed, TimeProvider.System)
    {
        Folder = _folder.FullName,
        Overrides = new Dictionary<string, string?> { ["Listen:Url"] = "http://127.0.0.1:0" },
    };
}
