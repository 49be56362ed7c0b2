namespace Mentorship.Pipeline.Tests.Road;

/// <summary>The channel of the service, of which some deliveries end otherwise.</summary>
internal abstract class Intercepted(IChannel open) : IChannel
{
    public string Name => open.Name;

    public Incoming? Read(string payload) => open.Read(payload);

    public Task<Delivery> DeliverAsync(Pipeline.Dispatch dispatch, CancellationToken ct) =>
        Instead(dispatch, ct) ?? open.DeliverAsync(dispatch, ct);

    public Task<Delivery> AnswerPressAsync(string chat, string pressId, string? toast, CancellationToken ct) =>
        open.AnswerPressAsync(chat, pressId, toast, ct);

    public Task ShowTypingAsync(string chat, CancellationToken ct) => open.ShowTypingAsync(chat, ct);

    /// <summary>Null for what goes its way.</summary>
    protected abstract Task<Delivery>? Instead(Pipeline.Dispatch dispatch, CancellationToken ct);
}
