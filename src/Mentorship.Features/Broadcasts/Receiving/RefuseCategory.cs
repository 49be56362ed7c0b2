using Mentorship.Conversations;
using Mentorship.Domain.Broadcasts;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Не присылать такое»: no more of this category, until the person says otherwise.</summary>
internal sealed record RefuseCategory(BroadcastCategory Category);

/// <summary>Announcements of this category come again.</summary>
internal sealed record AllowCategory(BroadcastCategory Category);

internal sealed class RefuseCategoryHandler(RefusalStore refusals) : IHandle<RefuseCategory>, IHandle<AllowCategory>
{
    public async Task<Replies> HandleAsync(RefuseCategory command, Occasion on, CancellationToken ct)
    {
        if (!command.Category.CanBeRefused()) return new Replies { Home = true };
        await refusals.RefuseAsync(command.Category, on.Now, ct);
        return Replies.Screen(on.Chat, Said(BroadcastTexts.Refused, command.Category),
            [new(BroadcastTexts.Allow, new AllowCategory(command.Category))], [Speaking.MenuButton]);
    }

    public async Task<Replies> HandleAsync(AllowCategory command, Occasion on, CancellationToken ct)
    {
        await refusals.AllowAsync(command.Category, ct);
        return Replies.Screen(on.Chat, Said(BroadcastTexts.Allowed, command.Category), [Speaking.MenuButton]);
    }

    private static Phrase Said(string key, BroadcastCategory category) => new(key, ("category", Labels.Of(category)));
}
