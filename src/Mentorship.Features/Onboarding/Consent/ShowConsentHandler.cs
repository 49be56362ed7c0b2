using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Onboarding;

/// <summary>The consent as the person has given it and what it covers, or the question where it is still open.</summary>
internal sealed class ShowConsentHandler(
    ConsentStore consents, ConsentDesk desk, IEnumerable<IStored> stored, Forgetting forgetting, PeopleFiles files,
    IOptions<OnboardingOptions> options)
    : IHandle<ShowConsent>
{
    private static readonly Button[] Withdraw = [new(OnboardingTexts.Withdraw, new AskWithdrawal(), Emphasis.Danger)];

    public async Task<Replies> HandleAsync(ShowConsent command, Occasion on, CancellationToken ct) => on.Actor switch
    {
        { PersonId: null } when options.Value.SelfRegistration is SelfRegistration.Closed =>
            Replies.Screen(on.Chat, OnboardingTexts.NothingStored, [[new(OnboardingTexts.WhereToGetOne, new ExplainInvites())]]),
        { PersonId: not null } when await forgetting.DueAsync(ct) is { } due =>
            Replies.Screen(on.Chat, WithFile(new Phrase(OnboardingTexts.MyDataUntil, ("items", await ItemsAsync(on, ct)), ("at", due))),
                [[new(OnboardingTexts.KeepIt, new KeepMe(), Emphasis.Primary)], .. File(Emphasis.None), Withdraw, [Speaking.MenuButton]]),
        { PersonId: { } id } when await consents.InForceAsync(id, ct) is { } given && given.DocumentVersion >= desk.Version =>
            Replies.Screen(on.Chat, WithFile(await MineAsync(given, on, ct)),
                [.. File(Emphasis.Primary), Withdraw, [new(OnboardingTexts.ForgetMe, new AskForgetting())], [Speaking.MenuButton]]),
        _ => await desk.WithDocumentAsync(on, ct),
    };

    private IEnumerable<IReadOnlyList<Button>> File(Emphasis emphasis) =>
        files.AreGiven ? [[new(OnboardingTexts.GetMyData, new GetMyData(), emphasis)]] : [];

    /// <summary>Where no file can be given, whom to ask.</summary>
    private Phrase WithFile(Phrase text) =>
        files.AreGiven ? text : Speaking.Joined(SharedTexts.Line, [text, OnboardingTexts.NoFileHere]);

    private async Task<Phrase> MineAsync(ConsentRow given, Occasion on, CancellationToken ct) => new(
        OnboardingTexts.MyData, ("items", await ItemsAsync(on, ct)), ("version", given.DocumentVersion), ("at", Moments.Of(given.GivenAt)));

    private async Task<Phrase> ItemsAsync(Occasion on, CancellationToken ct)
    {
        var items = new List<Phrase>();
        foreach (var source in stored)
            if (await source.OfAsync(on, ct) is { } item) items.Add(item);
        return Speaking.Joined(SharedTexts.Comma, items.Prepend(OnboardingTexts.StoredCard));
    }
}
