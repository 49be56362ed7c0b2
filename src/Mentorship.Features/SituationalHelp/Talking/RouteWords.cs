using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Takes in what people write outside forms: albums wait for their last part, everything else goes on at once.</summary>
internal sealed class RouteWords(Unit unit, IPresences presences, Albums albums, Placing placing, Passing passing)
    : IHandle<Unclaimed>, IHandle<Replied>, IHandle<PlaceAlbum>
{
    public Task<Replies> HandleAsync(Unclaimed command, Occasion on, CancellationToken ct) => Relayed.CanCarry(command.Content.Kind)
        ? TakeAsync(command.Content, (WayOf(command), null), on, ct)
        : Task.FromResult(Replies.Say(on.Chat, HelpTexts.CannotRelay));

    private static WayIn WayOf(Unclaimed words) => words.Where switch
    {
        Typed.InForm => WayIn.Form,
        Typed.AfterForm => WayIn.AfterForm,
        _ => WayIn.Plain,
    };

    public Task<Replies> HandleAsync(Replied command, Occasion on, CancellationToken ct) =>
        TakeAsync(command.Content, (WayIn.Reply, command.About), on, ct);

    /// <summary>The clock acts for the person whose album it is.</summary>
    public async Task<Replies> HandleAsync(PlaceAlbum command, Occasion on, CancellationToken ct)
    {
        var whose = await presences.OfAsync(command.Chat, ct);
        if (whose.Actor.PersonId is null) return [];
        using var stead = new Stead(unit, whose.Actor);
        return await albums.WholeAsync(command.Chat, command.Album, ct) is var (first, came)
            ? await placing.PlaceAsync(first, (came.WayIn, came.About), on with { Chat = command.Chat, Actor = whose.Actor, Reader = whose.Reader }, ct)
            : [];
    }

    private async Task<Replies> TakeAsync(Content content, (WayIn Way, string? About) way, Occasion on, CancellationToken ct)
    {
        if (on.Actor.PersonId is null) return await placing.PlaceAsync(content, way, on, ct);
        var before = await PlaceBeforeAsync(content, on, ct);
        if (content.Album is null) return Joined(before, await placing.PlaceAsync(content, way, on, ct));
        if (await albums.LateForAsync(content, ct) is { } request && await passing.PassAsync(request, content, on, ct) is { } alone)
            return Joined(before, alone);
        return Joined(before, await albums.CollectAsync(content, way, on, ct));
    }

    /// <summary>What came first goes first: an album waits no longer once something else follows it.</summary>
    private async Task<Replies> PlaceBeforeAsync(Content content, Occasion on, CancellationToken ct)
    {
        var placed = new Replies();
        foreach (var (first, came) in await albums.CompleteAsync(on.Chat, content.Album, ct))
            placed.AddRange(await placing.PlaceAsync(first, (came.WayIn, came.About), on, ct));
        return placed;
    }

    private static Replies Joined(Replies before, Replies then)
    {
        then.InsertRange(0, before);
        return then;
    }
}
