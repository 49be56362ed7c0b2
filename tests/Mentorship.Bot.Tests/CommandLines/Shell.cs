namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>Runs commands in this process and keeps what they print.</summary>
internal sealed class Shell : IDisposable
{
    private readonly LineWriter _out = new();
    private readonly StringWriter _error = new();

    private readonly bool _owns;

    public Shell()
    {
        _owns = true;
        Folder = Directory.CreateTempSubdirectory("mentorship-shell-").FullName;
        Settings = new()
        {
            ["Telegram:Token"] = "1000001:nobody",
            ["Telegram:ApiUrl"] = "http://127.0.0.1:1",
            ["Storage:ConnectionString"] = $"Data Source={DatabaseFile}",
            ["Listen:Url"] = "http://127.0.0.1:0",
        };
    }

    /// <summary>Another terminal on the same machine.</summary>
    public Shell(Shell other) => (Folder, Settings) = (other.Folder, other.Settings);

    public string Folder { get; }

    public string DatabaseFile => Path.Combine(Folder, "mentorship.db");

    public Dictionary<string, string?> Settings { get; }

    public string Output => _out.ToString();

    /// <summary>The first line printed; for commands that go on after it.</summary>
    public Task<string> FirstLine => _out.FirstLine;

    public string[] Errors => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    public Task<int> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public Task<int> RunAsync(CancellationToken ct, params string[] args) => CommandLine.InvokeAsync(
        args, new Surroundings(_out, _error, TimeProvider.System) { Overrides = Settings, Folder = Folder }, ct);

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
        if (_owns) Directory.Delete(Folder, recursive: true);
    }
}

/// <summary>Tells when the first line is whole.</summary>
internal sealed class LineWriter : StringWriter
{
    private readonly TaskCompletionSource<string> _first = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<string> FirstLine => _first.Task;

    public override Task WriteLineAsync(string? value)
    {
        _first.TrySetResult(value ?? "");
        return base.WriteLineAsync(value);
    }
}
