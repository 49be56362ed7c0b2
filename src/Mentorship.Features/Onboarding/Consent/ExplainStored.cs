using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Что хранится».</summary>
internal sealed record ExplainStored
{
    public string? Invite { get; init; }
}

internal sealed class ExplainStoredHandler(ConsentDesk desk, FormerInvitee former) : IHandle<ExplainStored>
{
    public async Task<Replies> HandleAsync(ExplainStored command, Occasion on, CancellationToken ct) =>
        await former.MeetAsync(command.Invite, on, ct) ?? desk.Stored(command.Invite, on);
}
