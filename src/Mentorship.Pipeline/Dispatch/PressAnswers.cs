using Mentorship.Conversations;
using Microsoft.Extensions.Logging;

namespace Mentorship.Pipeline;

/// <summary>Stops the spinner of every press: with the toast right after the commit; when the unit is late, empty and with a sign of work.</summary>
internal sealed class PressAnswers(Channels channels, Phrasebook phrases, ChatStates chats, Activity activity, TimeProvider time, ILogger<PressAnswers> log)
{
    private static readonly TimeSpan Late = TimeSpan.FromSeconds(1.5);

    private readonly TimeProvider _time = time;

    public Expected? Expect(Incoming.Press? press, long seq) => press is null ? null : new Expected(this, press, seq);

    private async Task AnswerAsync(Incoming.Press press, long seq, Ending ending)
    {
        activity.Begin();
        try
        {
            var text = ending.Toast is { } toast ? phrases.Plain(toast, await chats.ReaderAsync(press.Chat), _time.GetUtcNow()) : null;
            var channel = channels.Of(press.Chat);
            await channel.AnswerPressAsync(press.Chat, press.PressId, text, CancellationToken.None);
            if (ending.IsLate) await channel.ShowTypingAsync(press.Chat, CancellationToken.None);
        }
        catch (Exception reason) { log.PressUnanswered(reason, seq); }
        finally { activity.End(); }
    }

    /// <summary>A press that waits for its answer; the first of toast and delay gives it.</summary>
    internal sealed class Expected : IDisposable
    {
        private readonly PressAnswers _owner;
        private readonly Incoming.Press _press;
        private readonly long _seq;
        private readonly ITimer _late;
        private int _answered;

        public Expected(PressAnswers owner, Incoming.Press press, long seq)
        {
            (_owner, _press, _seq) = (owner, press, seq);
            _late = owner._time.CreateTimer(_ => Answer(new Ending(null, IsLate: true)), null, Late, Timeout.InfiniteTimeSpan);
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
            if (Interlocked.Exchange(ref _answered, 1) == 0) _ = _owner.AnswerAsync(_press, _seq, ending);
        }
    }

    private readonly record struct Ending(Phrase? Toast, bool IsLate);
}
