using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Plans what happens to a request by itself. Every timer decides from current data when it fires.</summary>
internal sealed class RequestClock(ITimers timers, WorkingTime hours, IOptions<HelpOptions> options)
{
    public HelpOptions Settings => options.Value;

    public async Task<DateTimeOffset> EscalatesAtAsync(HelpRequest request, CancellationToken ct) =>
        (await PlanAsync(ct)).EscalatesAt(request.Urgency, request.AskedAt);

    /// <summary>The moment of a wave that goes out now, and when its pause ends.</summary>
    public async Task<WaveMoment> WaveAsync(HelpRequest request, DateTimeOffset now, CancellationToken ct) =>
        new(now, (await PlanAsync(ct)).NextWaveAt(request.Urgency, now), request.AskedAt);

    /// <param name="at">Null where nobody is left to ask.</param>
    public Task PlanWaveAsync(HelpRequest request, DateTimeOffset? at, CancellationToken ct) => at is { } next
        ? PlanAsync(request, "wave", next, new AskNextMentors(request.Id.Value), ct)
        : timers.CancelAsync(Key(request, "wave"), ct);

    public Task PlanEscalationAsync(HelpRequest request, DateTimeOffset at, CancellationToken ct) =>
        PlanAsync(request, "escalate", at, new CallCurators(request.Id.Value), ct);

    /// <summary>Where the promise is over already, and the curators are about to be called, it stays so.</summary>
    public Task MoveEscalationAsync(HelpRequest request, DateTimeOffset at, CancellationToken ct) =>
        timers.MoveAsync(Key(request, "escalate"), at, AboutRequest.Of(request.Id), new CallCurators(request.Id.Value), ct);

    public async Task PlanLapseAsync(HelpRequest request, CancellationToken ct) => await PlanAsync(
        request, "lapse",
        request.PromisedUntil ?? (await PlanAsync(ct)).LapsesAt(request.Urgency, request.TakenAt!.Value, options.Value.Lapse),
        new LapseHolder(request.Id.Value, request.Holder!.Value.Value), ct);

    /// <summary>The author waits for the next word as long as for somebody to take the question.</summary>
    public async Task PlanOwedAsync(HelpRequest request, DateTimeOffset since, CancellationToken ct) => await PlanAsync(
        request, "owed", (await PlanAsync(ct)).EscalatesAt(request.Urgency, since),
        new CallForOwed(request.Id.Value, request.Holder!.Value.Value, since), ct);

    /// <summary>Those who were called do not come: the wait goes on, or where it is over already begins anew.</summary>
    public async Task PlanOwedAgainAsync(HelpRequest request, DateTimeOffset since, DateTimeOffset now, CancellationToken ct)
    {
        var isOver = (await PlanAsync(ct)).EscalatesAt(request.Urgency, since) <= now;
        await PlanOwedAsync(request, isOver ? now : since, ct);
    }

    public Task StopOwedAsync(HelpRequest request, CancellationToken ct) => timers.CancelAsync(Key(request, "owed"), ct);

    public Task StopLapseAsync(HelpRequest request, CancellationToken ct) => timers.CancelAsync(Key(request, "lapse"), ct);

    public async Task StopWaitingAsync(HelpRequest request, CancellationToken ct)
    {
        await timers.CancelAsync(Key(request, "wave"), ct);
        await timers.CancelAsync(Key(request, "escalate"), ct);
    }

    public async Task PlanSilenceAsync(HelpRequest request, CancellationToken ct)
    {
        await PlanQuestionAsync(request, request.QuietSince + options.Value.AskSolvedAfter, ct);
        await PlanAsync(request, "close", ClosesAt(request), new CloseSilent(request.Id.Value), ct);
    }

    /// <summary>Asks the author then whether it is solved.</summary>
    public Task PlanQuestionAsync(HelpRequest request, DateTimeOffset at, CancellationToken ct) =>
        PlanAsync(request, "ask-solved", at, new AskIfSolved(request.Id.Value), ct);

    /// <summary>Where that is due already, and waits for the morning, it waits for another one.</summary>
    public async Task MoveQuestionAsync(HelpRequest request, DateTimeOffset morning, DateTimeOffset now, CancellationToken ct)
    {
        if (request.QuietSince + options.Value.AskSolvedAfter > now) return;
        await timers.MoveAsync(Key(request, "ask-solved"), morning, AboutRequest.Of(request.Id), new AskIfSolved(request.Id.Value), ct);
    }

    public async Task StopSilenceAsync(HelpRequest request, CancellationToken ct)
    {
        await timers.CancelAsync(Key(request, "ask-solved"), ct);
        await timers.CancelAsync(Key(request, "close"), ct);
    }

    public DateTimeOffset ClosesAt(HelpRequest request) => request.QuietSince + options.Value.CloseAfter;

    /// <summary>The request is closed: nothing more happens by itself but the wiping of its words.</summary>
    public async Task EndAsync(HelpRequest request, CancellationToken ct)
    {
        await StopWaitingAsync(request, ct);
        await StopSilenceAsync(request, ct);
        await StopLapseAsync(request, ct);
        await StopOwedAsync(request, ct);
        await StopHoldAsync(request, ct);
        await PlanAsync(request, "wipe", request.ClosedAt!.Value + options.Value.WordsKeptFor, new WipeWords(request.Id.Value), ct);
    }

    public async Task PlanHoldAsync(Case now, CancellationToken ct)
    {
        var (request, remindsAt) = (now.Request, now.Request.QuietSince + options.Value.RemindUnsentAfter);
        await PlanSendingAsync(now, ct);
        if (remindsAt < now.SendsAt) await PlanReminderAsync(request, remindsAt, ct);
        else await timers.CancelAsync(Key(request, "remind-unsent"), ct);
    }

    /// <summary>The author writes the held question anew: they are reminded as ever, but the hold runs only when the time for that is over.</summary>
    public async Task PlanRewritingAsync(Case now, DateTimeOffset at, CancellationToken ct)
    {
        await PlanSendingAsync(now, ct);
        await PlanReminderAsync(now.Request, at + options.Value.RemindUnsentAfter, ct);
    }

    public Task PlanReminderAsync(HelpRequest request, DateTimeOffset at, CancellationToken ct) =>
        PlanAsync(request, "remind-unsent", at, new RemindUnsent(request.Id.Value), ct);

    public async Task StopHoldAsync(HelpRequest request, CancellationToken ct)
    {
        await timers.CancelAsync(Key(request, "send"), ct);
        await timers.CancelAsync(Key(request, "remind-unsent"), ct);
    }

    public Task KeepWordsAsync(HelpRequest request, CancellationToken ct) => timers.CancelAsync(Key(request, "wipe"), ct);

    private Task PlanSendingAsync(Case now, CancellationToken ct) =>
        PlanAsync(now.Request, "send", now.SendsAt, new SendUnsent(now.Request.Id.Value), ct);

    private async Task<EscalationPlan> PlanAsync(CancellationToken ct) => options.Value.PlanIn(await hours.OfAsync(ct));

    private Task PlanAsync(HelpRequest request, string what, DateTimeOffset at, object command, CancellationToken ct) =>
        timers.PlanAsync(Key(request, what), at, AboutRequest.Of(request.Id), command, ct);

    private static string Key(HelpRequest request, string what) => $"{AboutRequest.Of(request.Id)}:{what}";
}
