using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>«Файл CSV».</summary>
internal sealed record GetReport(Guid Post);

/// <summary>The report as a table, made when it leaves.</summary>
internal sealed record PostReport(Guid Post);

internal sealed class GetReportHandler(PostDesk desk, PeopleFiles files) : IHandle<GetReport>
{
    public Task<Replies> HandleAsync(GetReport command, Occasion on, CancellationToken ct) => desk.OpenAsync(command.Post, on,
        post => GiveAsync(post, new Phrase(BroadcastTexts.ReportFile, post.Numbered), on, ct), ct);

    /// <summary>By school it holds no names.</summary>
    private async Task<Replies> GiveAsync(Post post, Phrase title, Occasion on, CancellationToken ct)
    {
        IReadOnlyList<IReadOnlyList<Button>> rows = [[new Button(BroadcastTexts.Open, new OpenPost(post.Id))], [Speaking.MenuButton]];
        return post.OrganizationId is null
            ? Replies.File(on.Chat, new PostReport(post.Id), title, rows)
            : await files.GiveAsync(new PostReport(post.Id), Right.Broadcast, title, rows, on, ct);
    }
}

/// <summary>Whoever may not announce here any more gets none.</summary>
internal sealed class PostReportMaker(
    Unit unit, IPresences presences, PostStore posts, PostDesk desk, RecipientStore recipients, ReportTable table) : IMakeFile<PostReport>
{
    public async Task<MadeFile?> MakeAsync(PostReport recipe, Addressee to, CancellationToken ct)
    {
        var (actor, _) = await presences.OfAsync(to.Chat, ct);
        using var person = new Stead(unit, actor);
        if (await posts.FindAsync(recipe.Post, ct) is not { } post || !PostDesk.Reaches(post, actor)) return null;
        using var stead = desk.ActFor(post);
        await recipients.SettleAsync(post.Id, ct);
        return (await table.OfAsync(post, to, ct)).ToCsv(FormattableString.Invariant($"announcement-{post.Number}"));
    }
}
