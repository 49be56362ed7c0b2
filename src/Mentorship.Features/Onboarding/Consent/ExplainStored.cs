using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Что хранится».</summary>
internal sealed record ExplainStored;

internal sealed class ExplainStoredHandler(ConsentDesk desk) : IHandle<ExplainStored>
{
    public Task<Replies> HandleAsync(ExplainStored command, Occasion on, CancellationToken ct) => Task.FromResult(desk.Stored(on));
}
