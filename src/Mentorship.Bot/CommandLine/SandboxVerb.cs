using System.CommandLine;

namespace Mentorship.Hosting;

/// <summary>Lets anybody try the service: no token, no account, no internet.</summary>
internal static class SandboxVerb
{
    private static readonly Option<bool> Keep = new("--keep") { Description = "Go on with the database of the last time" };

    public static Command Of(Surroundings around)
    {
        var command = new Command("sandbox", "Try the service on a page of its own, with demo people and without Telegram") { Keep };
        command.SetAction(async (parsed, ct) =>
        {
            await new SandboxRun(around, parsed.GetValue(Keep)).RunAsync(ct);
            return 0;
        });
        return command;
    }
}
