using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>«Забыть меня»: first what it means.</summary>
internal sealed record AskForgetting;

/// <summary>«Стереть через 24 часа».</summary>
internal sealed record ForgetMe;

/// <summary>«Не стирать», while the day lasts.</summary>
internal sealed record KeepMe;

/// <summary>The day is over.</summary>
internal sealed record ForgetInTime(Guid Person);

/// <summary>Each answers with the screen of one's own data, which says how it stands.</summary>
internal sealed class ForgetMeHandler(ConsentStore consents, Forgetting forgetting, ShowConsentHandler mine, PeopleFiles files, Audit audit)
    : IHandle<AskForgetting>, IHandle<ForgetMe>, IHandle<KeepMe>
{
    public async Task<Replies> HandleAsync(AskForgetting command, Occasion on, CancellationToken ct) =>
        on.Actor.PersonId is null || await forgetting.DueAsync(ct) is not null
            ? await mine.HandleAsync(new ShowConsent(), on, ct)
            : Replies.Screen(on.Chat, OnboardingTexts.AskForgetting,
            [
                [new(OnboardingTexts.ForgetInADay, new ForgetMe(), Emphasis.Danger)], .. FileFirst(),
                [new(OnboardingTexts.KeepIt, new ShowConsent()), Speaking.MenuButton],
            ]);

    private IEnumerable<IReadOnlyList<Button>> FileFirst() =>
        files.AreGiven ? [[new(OnboardingTexts.FileFirst, new GetMyData())]] : [];

    public async Task<Replies> HandleAsync(ForgetMe command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is not { } id || await consents.InForceAsync(id, ct) is null)
            return Replies.Say(on.Chat, OnboardingTexts.NothingStored);
        if (await forgetting.BeginAsync(on, ct)) await audit.WriteAsync(on, ("person", id), "forgetting-asked", ct);
        return await mine.HandleAsync(new ShowConsent(), on, ct);
    }

    public async Task<Replies> HandleAsync(KeepMe command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is { } id && await forgetting.StopAsync(id, ct))
            await audit.WriteAsync(on, ("person", id), "forgetting-stopped", ct);
        return await mine.HandleAsync(new ShowConsent(), on, ct);
    }
}

/// <summary>Withdraws the consent in the stead of whoever asked for it a day ago and has not thought again.</summary>
internal sealed class ForgetInTimeHandler(Unit unit, Forgetting forgetting, IPresences presences, WithdrawConsentHandler withdrawal)
    : IHandle<ForgetInTime>
{
    public async Task<Replies> HandleAsync(ForgetInTime command, Occasion on, CancellationToken ct)
    {
        if (await forgetting.ChatOfDueAsync(command.Person, on.Now, ct) is not { } chat) return Replies.None;
        var (actor, reader) = await presences.OfAsync(chat, ct);
        using var person = new Stead(unit, actor);
        return await withdrawal.HandleAsync(new WithdrawConsent(), on with { Chat = chat, Actor = actor, Reader = reader }, ct);
    }
}
