using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Somebody changed what they had said: what is kept follows, and everybody who has it reads the new words with a mark.</summary>
internal sealed class EditWords(WordStore words, ParkedStore parked, AlbumStore albums, RequestDesk desk, Departure departure)
    : IHandle<Edited>
{
    public async Task<Replies> HandleAsync(Edited command, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is null) return [];
        // A copy that has not found its way yet goes as it is now, whether or not the words are in a request already.
        await parked.RewordAsync(command.Content, ct);
        if (await departure.EditedAsync(command.Content, on, ct) is { } held) return held;
        // What became a question of its own is followed there: those of the old one are told no more of it.
        if (await words.OfOwnAsync(command.Content.Message, ct) is [var newest, ..])
            return await desk.TryOpenAsync(newest, now => ChangeAsync(now, command.Content, on, ct), ct) ?? [];
        await albums.RewordAsync(command.Content, ct);
        return [];
    }

    private async Task<Replies> ChangeAsync(Case now, Content content, Occasion on, CancellationToken ct)
    {
        // Channels report changes that are none, such as a preview that was found.
        if (now.Words.FirstOrDefault(said => said.Content.Message == content.Message) is not { } before
            || before.Content.Text == content.Text) return [];
        var after = before with { Content = before.Content with { Text = content.Text }, EditedAt = on.At };
        await words.RewordAsync(after, ct);
        return Corrected.For(await desk.RereadAsync(now, ct), (before, after), on.Now);
    }
}
