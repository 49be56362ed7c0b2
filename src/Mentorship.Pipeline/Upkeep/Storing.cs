namespace Mentorship.Pipeline;

/// <summary>Whether what arrives can be kept. Polling and webhook alike come through the inbox, which notes it here.</summary>
public sealed class Storing
{
    private int _isFailing;

    public bool IsFailing => Volatile.Read(ref _isFailing) == 1;

    internal void Failed() => Interlocked.Exchange(ref _isFailing, 1);

    /// <returns>Whether it had failed before: the store writes again.</returns>
    internal bool Succeeded() => IsFailing && Interlocked.Exchange(ref _isFailing, 0) == 1;
}
