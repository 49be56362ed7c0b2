using System.CommandLine;

namespace Mentorship.Hosting;

/// <summary>The words by which the service is started and looked after.</summary>
public static class CommandLine
{
    /// <summary>The exit code; whatever fails is one line on the error stream and a code other than zero.</summary>
    public static async Task<int> InvokeAsync(string[] args, Surroundings around, CancellationToken ct)
    {
        try
        {
            return args is [] ? await RunVerb.RunAsync(around, ct) : await ParsedAsync(args, around, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return 1;
        }
        catch (Exception failure)
        {
            await around.Error.WriteLineAsync(LastWords.Of(failure));
            return 1;
        }
    }

    private static async Task<int> ParsedAsync(string[] args, Surroundings around, CancellationToken ct)
    {
        var parsed = Root(around).Parse(args);
        return parsed.Errors is []
            ? await parsed.InvokeAsync(Streams(around), ct)
            : throw new Failure($"{string.Join(' ', parsed.Errors.Select(error => error.Message))} Try --help.");
    }

    private static RootCommand Root(Surroundings around)
    {
        var root = new RootCommand("Mentoring pairs of schools, in chat: questions answered by people, meetings, questionnaires.")
        {
            RunVerb.Of(around), SandboxVerb.Of(around), CheckVerb.Of(around), ImportVerb.Of(around), InviteVerb.Of(around),
            StoreVerbs.Migrate(around), StoreVerbs.Backup(around), StoreVerbs.Restore(around),
        };
        root.SetAction((_, ct) => RunVerb.RunAsync(around, ct));
        return root;
    }

    /// <summary>Signals are the host's to handle, and exceptions ours.</summary>
    private static InvocationConfiguration Streams(Surroundings around) => new()
    {
        Output = around.Out,
        Error = around.Error,
        EnableDefaultExceptionHandler = false,
        ProcessTerminationTimeout = null,
    };
}
