using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>The request has been closed for so long that nobody needs its words.</summary>
internal sealed record WipeWords(Guid Request);

internal sealed class WipeWordsHandler(
    RequestDesk desk, WordStore words, ParkedStore parked, AnswerStore answers, AlbumStore albums, NoteStore notes) : IHandle<WipeWords>
{
    public async Task<Replies> HandleAsync(WipeWords command, Occasion on, CancellationToken ct)
    {
        await parked.ExpireAsync(on.Now, ct);
        await albums.ExpireAsync(on.Now, ct);
        return await desk.TryOpenAsync(command.Request, async now =>
        {
            if (now.Request.IsOpen) return [];
            await words.WipeAsync(now.Request.Id, ct);
            await answers.ForgetAsync(now.Request.Id, ct);
            await notes.WipeAsync(now.Request.Id, ct);
            return [];
        }, ct) ?? [];
    }
}
