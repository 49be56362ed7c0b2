using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>The day that is left to whoever asked to be forgotten: until then nothing changes, and they may think again.</summary>
internal sealed class Forgetting(Unit unit, ITimers timers) : IErasure, IComing
{
    public static readonly TimeSpan Grace = TimeSpan.FromHours(24);

    private const string Due = "select due_at from forgettings where person_id = @ActorId";
    private const string Put = "insert into forgettings (person_id, due_at) values (@ActorId, @At) on conflict (person_id) do nothing";
    private const string Drop = "delete from forgettings where person_id = @ActorId";

    private const string ChatOfDue = """
        -- any school: the timer names whose day has come, whichever school they act in
        select b.chat from forgettings f join bindings b on b.person_id = f.person_id where f.person_id = @Person and f.due_at <= @Now
        """;

    /// <summary>Null for who has not asked, or has thought again.</summary>
    public async Task<DateTimeOffset?> DueAsync(CancellationToken ct) =>
        await unit.SingleAsync<DueRow>(Due, null, ct) is { } row ? Moments.Of(row.DueAt) : null;

    /// <summary>False where it is under way already: asking again puts nothing off.</summary>
    public async Task<bool> BeginAsync(Occasion on, CancellationToken ct)
    {
        var due = on.Now + Grace;
        if (await unit.ExecuteAsync(Put, new { At = due }, ct) == 0) return false;
        await timers.PlanAsync(KeyOf(on.Acting().ToString()), due, on.Chat, new ForgetInTime(on.Acting().Value), ct);
        return true;
    }

    public async Task<bool> StopAsync(string personId, CancellationToken ct)
    {
        await timers.CancelAsync(KeyOf(personId), ct);
        return await unit.ExecuteAsync(Drop, null, ct) > 0;
    }

    /// <summary>Where the person is now; null while the day has not come, or nobody waits for it any more.</summary>
    public Task<string?> ChatOfDueAsync(Guid person, DateTimeOffset now, CancellationToken ct) =>
        unit.SingleAsync<string>(ChatOfDue, new { Person = person, Now = now }, ct);

    public async Task<Replies> EraseAsync(string personId, Occasion on, CancellationToken ct)
    {
        await StopAsync(personId, ct);
        return Replies.None;
    }

    public async Task<IReadOnlyList<ComingLine>> UntilAsync(DateTimeOffset until, Occasion on, CancellationToken ct) =>
        await DueAsync(ct) is { } due && due <= until
            ? [new ComingLine(due, OnboardingTexts.ForgettingComes, School: null) { Timer = typeof(ForgetInTime) }]
            : [];

    private static string KeyOf(string personId) => $"person:{personId}:forget";

    private sealed record DueRow(long DueAt);
}
