using Mentorship.Domain;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Lets the next reminder of a meeting set out at once where something else of the same person is due: one message instead of two.</summary>
internal sealed class RingsTogether(ReminderStore reminders, ReminderClock clock, IOptions<MeetingsOptions> options) : IRingsTogether
{
    /// <summary>What has been let go rings within this time; longer waits only what must not ring yet, as until the end of a night.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public TimeSpan Window => options.Value.DigestWindow;

    public async Task<bool> HastenAsync(PersonId whom, Occasion on, CancellationToken ct)
    {
        var soon = await reminders.SoonAsync(whom, on.Now + Window, ct);
        if (soon.FirstOrDefault(row => row.AskedFor is 0 && !row.MayLeave(on.Now - Patience)) is not { } next) return false;
        if (next.MayLeave(on.Now)) return true;
        await reminders.LeaveAsync(next.Id, on.Now, ct);
        await clock.FireAtAsync(next.Id, whom, on.Now, ct);
        return true;
    }

    public Task GiveBackAsync(string message, CancellationToken ct) => clock.RingAgainAsync(message, ct);
}
