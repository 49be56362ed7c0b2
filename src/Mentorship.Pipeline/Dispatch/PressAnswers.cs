using Mentorship.Conversations;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>
/// Stops the spinner of every press: with the toast right after the commit; when the unit is late, empty and with a sign of work.
/// The time runs from the moment the press is at hand, however much of its chat is still before it.
/// An answer that was lost on its way is given again while the person still looks. It lives beside the outbox: nothing of it is stored.
/// </summary>
internal sealed class PressAnswers : IDisposable
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1.5);

    /// <summary>Whoever pressed has gone on by then, and the channel soon refuses the answer.</summary>
    private static readonly TimeSpan Useless = TimeSpan.FromMinutes(1);

    private static readonly TimeSpan[] Pauses = [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(4)];

    private readonly CancellationTokenSource _end = new();
    private readonly Channels _channels;
    private readonly Phrasebook _phrases;
    private readonly ChatStates _chats;
    private readonly Activity _activity;
    private readonly TimeProvider _time;
    private readonly ILogger<PressAnswers> _log;
    private readonly WaitingRows _waiting;

    public PressAnswers(
        Channels channels, Phrasebook phrases, ChatStates chats, Activity activity, TimeProvider time, ILogger<PressAnswers> log)
    {
        (_channels, _phrases, _chats, _activity, _time, _log) = (channels, phrases, chats, activity, time, log);
        _waiting = new WaitingRows(Late, AnswerWaiting, time);
    }

    /// <summary>The time of a row begins, although its turn does not.</summary>
    public void Await(InboxRow row)
    {
        if (row.Attempts == 0 && !Sources.IsOwn(row.Source)) _waiting.Add(row);
    }

    /// <summary>Null for what is no press, and for one that was answered: late, while it waited, or as its unit failed at the first try.</summary>
    public Expected? Expect(Incoming.Press? press, InboxRow row) =>
        _waiting.Take(row.Seq) is { } waited && press is not null && row.Attempts == 0
            ? new Expected(this, press, row, waited < Late ? Late - waited : TimeSpan.Zero)
            : null;

    public void Dispose()
    {
        _end.Cancel();
        _waiting.Dispose();
        _end.Dispose();
    }

    private void AnswerWaiting(InboxRow row)
    {
        try
        {
            if (_channels.Read(row.Lane, row.Payload) is Incoming.Press press && !IsUseless(row, TimeSpan.Zero))
                _ = AnswerAsync(press, row, new Ending(null, IsLate: true));
        }
        catch (Exception reason) { _log.PressUnanswered(reason, row.Seq); }
    }

    private async Task AnswerAsync(Incoming.Press press, InboxRow row, Ending ending)
    {
        _activity.Begin();
        try
        {
            var text = ending.Toast is { } toast ? _phrases.Plain(toast, await _chats.ReaderAsync(press.Chat), _time.GetUtcNow()) : null;
            var channel = _channels.Of(press.Chat);
            var delivery = await channel.AnswerPressAsync(press.Chat, press.PressId, text, CancellationToken.None);
            if (ending.IsLate) await channel.ShowTypingAsync(press.Chat, CancellationToken.None);
            foreach (var pause in Pauses)
            {
                if (LeftFor(delivery, pause) is not { } wait || IsUseless(row, wait)) return;
                await _activity.PauseAsync(wait, _time, _end.Token);
                delivery = await channel.AnswerPressAsync(press.Chat, press.PressId, text, CancellationToken.None);
            }
        }
        catch (Exception reason) when (reason is OperationCanceledException or ObjectDisposedException && _end.IsCancellationRequested) { }
        catch (Exception reason) { _log.PressUnanswered(reason, row.Seq); }
        finally { _activity.End(); }
    }

    /// <summary>How long to wait before the answer is given again; null where it has come, or never will.</summary>
    private static TimeSpan? LeftFor(Delivery delivery, TimeSpan pause) => delivery switch
    {
        Delivery.Throttled throttled => throttled.RetryAfter > pause ? throttled.RetryAfter : pause,
        Delivery.NotSent or Delivery.Ambiguous => pause,
        _ => null,
    };

    private bool IsUseless(InboxRow row, TimeSpan wait) =>
        _time.GetUtcNow() + wait > DateTimeOffset.FromUnixTimeMilliseconds(row.ReceivedAt) + Useless;

    /// <summary>A press that waits for its answer; the first of toast and delay gives it.</summary>
    internal sealed class Expected : IDisposable
    {
        private readonly PressAnswers _owner;
        private readonly Incoming.Press _press;
        private readonly InboxRow _row;
        private readonly ITimer _late;
        private int _answered;

        public Expected(PressAnswers owner, Incoming.Press press, InboxRow row, TimeSpan left)
        {
            (_owner, _press, _row) = (owner, press, row);
            _late = owner._time.CreateTimer(_ => Answer(new Ending(null, IsLate: true)), null, left, Timeout.InfiniteTimeSpan);
        }

        public void Answer(Phrase? toast) => Answer(new Ending(toast, IsLate: false));

        /// <summary>Another hand has done the work and gives the answer; an empty one of ours could overtake it.</summary>
        public void Leave() => Volatile.Write(ref _answered, 1);

        /// <summary>A unit that failed is tried again later; the press must not wait for that.</summary>
        public void Dispose()
        {
            _late.Dispose();
            Answer(toast: null);
        }

        private void Answer(Ending ending)
        {
            if (Interlocked.Exchange(ref _answered, 1) == 0) _ = _owner.AnswerAsync(_press, _row, ending);
        }
    }

    private readonly record struct Ending(Phrase? Toast, bool IsLate);
}
