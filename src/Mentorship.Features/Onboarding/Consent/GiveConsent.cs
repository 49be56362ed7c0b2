using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Даю согласие», to the version that was shown.</summary>
internal sealed record GiveConsent(int Version)
{
    /// <summary>By which whoever was asked had come; none for a guest.</summary>
    public string? Invite { get; init; }
}

internal sealed class GiveConsentHandler(
    ConsentStore consents, ConsentDesk desk, Newcomers newcomers, FormerInvitee former, Audit audit) : IHandle<GiveConsent>
{
    public async Task<Replies> HandleAsync(GiveConsent command, Occasion on, CancellationToken ct)
    {
        if (await former.MeetAsync(command.Invite, on, ct) is { } over) return over;
        if (command.Version < desk.Version) return await desk.WithDocumentAsync(on, ct);
        if (await newcomers.PersonAsync(on, ct) is not { } personId) return new Replies { Home = true };
        if (await consents.InForceAsync(personId, ct) is { } given && given.DocumentVersion >= desk.Version)
            return await desk.WelcomeAsync(personId, given, on, ct);
        await consents.AddAsync(personId, command.Version, on.Now, ct);
        await newcomers.ConsentedAsync(personId, on, ct);
        await audit.WriteAsync(on, ("person", personId), $"consent-given:{command.Version}", ct);
        return await desk.WelcomeAsync(personId, new ConsentRow(command.Version, on.Now.ToUnixTimeMilliseconds()), on, ct);
    }
}
