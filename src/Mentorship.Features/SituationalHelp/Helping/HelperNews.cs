using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Tells the other of the two what the acting person asks of them or grants them, once their quiet hours are over.</summary>
internal sealed class HelperNews(HelperStore helpers, ColleagueStore colleagues, QuietTime quiet)
{
    /// <summary>Nothing while they cannot be reached.</summary>
    public async Task<IReadOnlyList<Outgoing>> ToAsync(
        Guid person, string key, IReadOnlyList<IReadOnlyList<Button>> rows, Occasion on, CancellationToken ct)
    {
        if (await helpers.ChatOfAsync(person, ct) is not { } chat) return [];
        var text = new Phrase(key, ("name", await colleagues.NameAsync(on.Acting(), ct) ?? ""));
        return await quiet.HoldAsync([new Outgoing(chat, new Body.Says(text, rows)) { Priority = Priority.Consultation }], on, ct);
    }
}
