using System.Collections.Concurrent;
using System.Diagnostics;
using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Crash;

/// <summary>The service as it is installed: a process of its own, that can be killed without a word.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private const int LinesKept = 200;

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ServiceProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>What it said last, for a failure to show.</summary>
    public string LastWords => string.Join('\n', _lines);

    public bool HasExited => _process.HasExited;

    public int ExitCode => _process.ExitCode;

    /// <summary>Against the server, as fast as it can, on this store; the folder is its own.</summary>
    /// <param name="also">What the scene needs besides, by the names of the settings.</param>
    public static ServiceProcess Start(
        SandboxServer server, TestDatabase store, string folder, IReadOnlyDictionary<string, string> also) => Start(
        new Dictionary<string, string>(also)
        {
            ["Telegram:Token"] = "1000001:sandbox",
            ["Telegram:ApiUrl"] = server.ApiUrl.ToString(),
            ["Telegram:MessagesPerSecond"] = "0",
            ["Storage:Provider"] = $"{store.Store}",
            ["Storage:ConnectionString"] = store.ConnectionString,
            ["Listen:Url"] = "http://127.0.0.1:0",
            ["Canary:Every"] = "00:00:00",
        },
        folder);

    /// <summary>As on the first day: the folder holds nothing yet.</summary>
    public static ServiceProcess StartAnew(SandboxServer server, string folder) => Start(
        new Dictionary<string, string>
        {
            ["Telegram:Token"] = "1000001:sandbox",
            ["Telegram:ApiUrl"] = server.ApiUrl.ToString(),
            ["Listen:Url"] = "http://127.0.0.1:0",
        },
        folder);

    private static ServiceProcess Start(Dictionary<string, string> settings, string folder)
    {
        var command = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "exec", Path.Combine(AppContext.BaseDirectory, "Mentorship.Bot.dll"), "run" },
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in settings) command.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        return new ServiceProcess(Process.Start(command)!);
    }

    /// <summary>SIGTERM: it is asked to end.</summary>
    public async Task TerminateAsync(CancellationToken ct)
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await kill.WaitForExitAsync(ct);
        await _process.WaitForExitAsync(ct);
    }

    /// <summary>SIGKILL: nothing is flushed, closed or told.</summary>
    public async Task KillAsync(CancellationToken ct)
    {
        _process.Kill();
        await _process.WaitForExitAsync(ct);
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasExited) await KillAsync(CancellationToken.None);
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        if (line is null) return;
        _lines.Enqueue(line);
        if (_lines.Count > LinesKept) _lines.TryDequeue(out _);
    }
}
