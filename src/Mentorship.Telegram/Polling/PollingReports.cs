using System.Globalization;
using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;
using Microsoft.Extensions.Logging;

namespace Mentorship.Telegram.Polling;

/// <summary>Tells whoever must hear of it how polling goes: the log, the health page, the administrator.</summary>
internal sealed class PollingReports(PollingHealth health, Hearing hearing, IAlarms alarms, ILogger<Poller> log)
{
    public void Started(BotProfile bot) => log.PollingStarted(bot.Id);

    public void Completed() => health.Completed();

    /// <summary>What came is ours: only then has anybody been heard.</summary>
    public void Stored() => hearing.Heard();

    public void WithoutId() => log.WithoutId();

    public void NotConfirmed() => log.NotConfirmed();

    public void NotStored(Exception cause, int count, TimeSpan pause)
    {
        health.Failed("store");
        hearing.Failed();
        log.NotStored(cause, count, pause);
    }

    public void Failed<T>(ApiReply<T> reply, TimeSpan pause)
    {
        var word = WordFor(reply);
        health.Failed(word);
        hearing.Failed();
        if (word is "away")
            log.ServerAway(reply.End, reply.Status, pause);
        else
            Alarm(word, reply.Status, pause);
    }

    private void Alarm(string word, int status, TimeSpan pause)
    {
        if (word is "conflict")
            log.Conflict(pause);
        else
            log.Misconfigured(status);
        alarms.Raise(word, status.ToString(CultureInfo.InvariantCulture));
    }

    private static string WordFor<T>(ApiReply<T> reply) => reply switch
    {
        { End: CallEnd.Refused, Status: 409 } => "conflict",
        { End: CallEnd.Refused, Status: not 429 } => "refused",
        _ => "away",
    };
}
