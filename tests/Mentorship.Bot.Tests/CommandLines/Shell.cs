namespace Mentorship.Hosting.Tests.CommandLines;

/// <summary>Runs commands in this process and keeps what they print.</summary>
internal sealed class Shell : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public Shell()
    {
        Folder = Directory.CreateTempSubdirectory("mentorship-shell-").FullName;
        Settings = new()
        {
            ["Telegram:Token"] = "1000001:nobody",
            ["Telegram:ApiUrl"] = "http://127.0.0.1:1",
            ["Storage:ConnectionString"] = $"Data Source={DatabaseFile}",
            ["Listen:Url"] = "http://127.0.0.1:0",
        };
    }

    public string Folder { get; }

    public string DatabaseFile => Path.Combine(Folder, "mentorship.db");

    public Dictionary<string, string?> Settings { get; }

    public string Output => _out.ToString();

    public string[] Errors => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Task<int> RunAsync(params string[] args) =>
        CommandLine.InvokeAsync(args, new Surroundings(_out, _error, TimeProvider.System) { Overrides = Settings }, CancellationToken.None);

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
