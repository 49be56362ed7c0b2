using System.CommandLine;
using Mentorship.Features;
using Mentorship.Pipeline;

namespace Mentorship.Hosting;

/// <summary>Prints ways in for people of the register, as a CSV to hand out. A new link cancels the one before.</summary>
internal static class InviteVerb
{
    private static readonly Option<bool> All = new("--all") { Description = "Everybody who is not linked yet" };
    private static readonly Option<string> School = new("--school")
    {
        Description = "Those of one school, by its name; with --person where several are called so",
    };
    private static readonly Option<string> Person = new("--person") { Description = "One person, by full name or number" };
    private static readonly Option<string> Out = new("--out") { Description = "A file to write; without it the links are printed" };

    public static Command Of(Surroundings around)
    {
        var command = new Command("invite", "Make one-time links for 7 days; a new link cancels the old") { All, School, Person, Out };
        command.SetAction((parsed, ct) => RunAsync(around, WhoIn(parsed), parsed.GetValue(Out), ct));
        return command;
    }

    private static Invitees WhoIn(ParseResult parsed) => (parsed.GetValue(All), parsed.GetValue(School), parsed.GetValue(Person)) switch
    {
        (true, null, null) => new Invitees.Everybody(),
        (false, { } school, null) => new Invitees.OfSchool(school),
        (false, var school, { } person) => new Invitees.One(person, school),
        _ => throw new Failure("Say for whom, one of: --all, --school NAME, --person NAME."),
    };

    private static async Task<int> RunAsync(Surroundings around, Invitees who, string? file, CancellationToken ct)
    {
        var tools = new Toolbox(around);
        await using var database = await tools.OpenAsync(ct);
        var bot = await tools.BotNameAsync(database, ct);
        if (file is null)
        {
            await IntoAsync(around.Out);
            return 0;
        }
        var count = await InviteSheet.WriteFileAsync(Path.GetFullPath(file, around.Folder), IntoAsync);
        await around.Out.WriteLineAsync($"{count} invitations are in {file}.");
        return 0;

        async Task<int> IntoAsync(TextWriter to)
        {
            var invites = await IssueAsync(database, who, around.Time.GetUtcNow(), ct);
            if (invites is []) throw new Failure("There is nobody to invite: see who is imported, and who is linked already.");
            await InviteSheet.WriteAsync(to, invites, bot);
            return invites.Count;
        }
    }

    private static async Task<IReadOnlyList<IssuedInvite>> IssueAsync(
        Database database, Invitees who, DateTimeOffset now, CancellationToken ct)
    {
        try { return await Invitations.IssueAsync(database, who, now, ct); }
        catch (InviteesFault fault) { throw new Failure(fault.Message); }
    }
}
