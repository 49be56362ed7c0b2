using System.Globalization;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>Plans reminders and the question of who was there. Every timer decides from current data when it fires.</summary>
internal sealed class GroupClock(ITimers timers, IOptions<MeetingsOptions> options)
{
    public async Task PlanAsync(Gathering now, CancellationToken ct)
    {
        foreach (var due in now.RemindersAhead())
            await RemindAtAsync(now, new RemindGuest(now.Id, due.Recipient.Value, Seconds(due.Reminder.Key.Offset), now.Meeting.Moves), due.At, ct);
        if (now.Meeting.State is MeetingState.Confirmed)
            await timers.PlanAsync($"{now.About}:who", now.Meeting.Time.End + options.Value.AskAfter, now.About, new AskWhoCame(now.Id), ct);
    }

    /// <summary>Somebody has switched that reminder on or off.</summary>
    public async Task FollowAsync(Gathering now, PersonId person, TimeSpan before, CancellationToken ct)
    {
        var command = new RemindGuest(now.Id, person.Value, Seconds(before), now.Meeting.Moves);
        if (now.RemindersAhead().FirstOrDefault(due => due.Recipient == person && due.Reminder.Key.Offset == before) is { } due)
            await RemindAtAsync(now, command, due.At, ct);
        else
            await timers.CancelAsync(Key(now.About, command), ct);
    }

    /// <summary>What was planned for a time that does not hold any more.</summary>
    public async Task UnplanAsync(Gathering before, CancellationToken ct)
    {
        foreach (var side in before.Sides)
            foreach (var offset in side.Offsets)
                await timers.CancelAsync(Key(before.About, new RemindGuest(before.Id, side.Person.Value, Seconds(offset), before.Meeting.Moves)), ct);
        await timers.CancelAsync($"{before.About}:who", ct);
    }

    public Task RemindAtAsync(Gathering now, RemindGuest command, DateTimeOffset at, CancellationToken ct) =>
        timers.PlanAsync(Key(now.About, command), at, $"reminders:{new PersonId(command.Person)}", command, ct);

    private static long Seconds(TimeSpan offset) => (long)offset.TotalSeconds;

    private static string Key(string about, RemindGuest one) =>
        string.Create(CultureInfo.InvariantCulture, $"{about}:remind:{one.Person:N}:{one.Seconds}:{one.Moves}");
}
