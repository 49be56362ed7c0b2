using Mentorship.Pipeline;
using Mentorship.Telegram.Wire;

namespace Mentorship.Telegram.Webhook;

/// <summary>
/// Whether updates are brought to us: the server has been told where to, and what it says of its tries since then. What is not
/// brought for a day is lost, as if the service were switched off.
/// </summary>
public sealed class WebhookHealth(Hearing hearing, TimeProvider time)
{
    /// <summary>Between two looks. A dead address is tried every two minutes at least: a failure that lasts is younger.</summary>
    internal static readonly TimeSpan LooksEvery = TimeSpan.FromMinutes(5);

    private const string Errors = "errors";
    private const string Waiting = "waiting";

    private readonly Lock _gate = new();
    private bool _isSet;
    private bool _isTakenSinceLook;
    private long _takenAt;
    private long _waiting;
    private string? _trouble;

    public bool IsSet
    {
        get { lock (_gate) return _isSet; }
    }

    /// <summary>A word while updates do not come: <c>away</c>, <c>refused</c>, <c>errors</c> or <c>waiting</c>; else null.</summary>
    public string? Trouble
    {
        get { lock (_gate) return _trouble; }
    }

    internal void Set()
    {
        lock (_gate) (_isSet, _trouble, _waiting) = (true, null, 0);
    }

    internal void Lost()
    {
        lock (_gate) _isSet = false;
        hearing.Failed();
    }

    /// <summary>The server could not be asked.</summary>
    internal void Failed(string word)
    {
        lock (_gate) _trouble = word;
        hearing.Failed();
    }

    /// <summary>An update was brought and is ours, so the way is open.</summary>
    internal void Taken()
    {
        lock (_gate) (_isTakenSinceLook, _takenAt, _trouble) = (true, Now, null);
        hearing.Heard();
    }

    /// <summary>The server is there and tells nothing of its tries: it gets the benefit of the doubt, unless it has told of failures.</summary>
    internal void Answered()
    {
        lock (_gate)
        {
            if (_trouble is Errors or Waiting) return;
            _trouble = null;
        }
        hearing.Heard();
    }

    /// <summary>The server's own account of its tries.</summary>
    /// <returns>The trouble that it tells of.</returns>
    internal string? Told(WebhookInfo account)
    {
        lock (_gate)
        {
            _trouble = HasFailed(account) ? Errors : IsStuck(account) ? Waiting : null;
            (_waiting, _isTakenSinceLook) = (account.PendingUpdateCount, false);
            if (_trouble is null) hearing.Heard();
            else hearing.Failed();
            return _trouble;
        }
    }

    /// <summary>What waited at the last look waits still and nothing has come between; what has just been written is none of it.</summary>
    private bool IsStuck(WebhookInfo account) => _waiting > 0 && account.PendingUpdateCount >= _waiting && !_isTakenSinceLook;

    private long Now => time.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>Lately, and nothing has come since.</summary>
    private bool HasFailed(WebhookInfo account) =>
        account.LastErrorDate is { } at && at >= Now - (long)LooksEvery.TotalSeconds && at > _takenAt;
}
