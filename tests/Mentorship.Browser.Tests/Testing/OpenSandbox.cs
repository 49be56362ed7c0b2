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

    private OpenSandbox(bool isPaced) => _command = CommandLine.InvokeAsync(["sandbox"], Around(isPaced), _stop.Token);

    public Uri Url { get; private set; } = new("about:blank");

    /// <param name="isPaced">A message a second for each chat, as installed. Nobody should wait so long for what is not about it.</param>
    public static async Task<OpenSandbox> StartAsync(bool isPaced = false)
    {
        var sandbox = new OpenSandbox(isPaced);
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

    private Surroundings Around(bool isPaced)
    {
        var settings = new Dictionary<string, string?> { ["Listen:Url"] = "http://127.0.0.1:0" };
        if (!isPaced) settings["Telegram:MessagesPerSecond"] = "0";
        return new Surroundings(_printed, _printed, TimeProvider.System) { Folder = _folder.FullName, Overrides = settings };
    }
}
