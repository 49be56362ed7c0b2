namespace Mentorship.Bot.Tests.CommandLines;

/// <summary>Runs commands in this process and keeps what they print.</summary>
internal sealed class Shell : IDisposable
{
    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();

    public Dictionary<string, string?> Settings { get; } = new() { ["Listen:Url"] = "http://127.0.0.1:0" };

    public string Output => _out.ToString();

    public string[] Errors => _error.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public Task<int> RunAsync(params string[] args) =>
        CommandLine.InvokeAsync(args, new Surroundings(_out, _error, TimeProvider.System) { Overrides = Settings }, CancellationToken.None);

    public void Dispose()
    {
        _out.Dispose();
        _error.Dispose();
    }
}
