using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Plans what happens to a run by itself, in the lane of its respondent. Timers decide from current data when they fire.</summary>
internal sealed class RunClock(ITimers timers, IOutbox outbox, Unit unit)
{
    public static readonly TimeSpan NextDay = TimeSpan.FromDays(1);

    public static string About(QuestionnaireRunId run) => $"questionnaire:{run}";

    public async Task StartAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        await RemindAsync(kept, on.Now + NextDay, on, ct);
        await ExpireAsync(kept, on, ct);
    }

    public async Task RemindAsync(KeptRun kept, DateTimeOffset at, Occasion on, CancellationToken ct)
    {
        using var school = new ForSchool(unit, kept.School);
        await timers.PlanAsync(ReminderOf(kept.Run.Id), at, on.Chat, new RemindRun(kept.Run.Id.Value), ct);
    }

    public async Task ExpireAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        if (kept.Run.Deadline is not { } deadline) return;
        using var school = new ForSchool(unit, kept.School);
        await timers.PlanAsync(EndOf(kept.Run.Id), deadline, on.Chat, new ExpireRun(kept.Run.Id.Value), ct);
    }

    /// <summary>Nothing more happens by itself, and no reminder on its way arrives.</summary>
    public async Task StopAsync(QuestionnaireRunId run, CancellationToken ct)
    {
        await timers.CancelAsync(ReminderOf(run), ct);
        await timers.CancelAsync(EndOf(run), ct);
        await outbox.CancelAsync(About(run), ct);
    }

    private static string ReminderOf(QuestionnaireRunId run) => $"{About(run)}:remind";

    private static string EndOf(QuestionnaireRunId run) => $"{About(run)}:expire";
}
