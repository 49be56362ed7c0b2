namespace Mentorship.Sandbox;

/// <summary>Wakes everybody who waits for a change; costs nothing while nobody does. Used under the lock of the world.</summary>
internal sealed class Signal
{
    private TaskCompletionSource? _waiting;

    public Task Next => (_waiting ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    public void Raise()
    {
        _waiting?.TrySetResult();
        _waiting = null;
    }
}
