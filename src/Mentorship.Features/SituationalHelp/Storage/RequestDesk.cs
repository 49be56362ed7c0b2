using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.HelpRequests;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Lets a person work on a request they take part in: asked here as the person, the rest runs for the school.</summary>
internal sealed class RequestDesk(
    Unit unit, RequestStore requests, CaseReader cases, WordStore words, ClockStore clocks, AlbumStore albums, CircleStore circle)
{
    /// <summary>What is stored, as this unit has read or written it last.</summary>
    private readonly Dictionary<RequestId, HelpRequest> _stored = [];

    /// <summary>"Not yours" and "missing" answer alike.</summary>
    public async Task<Replies> OpenAsync(Guid id, Occasion on, Func<Case, Task<Replies>> act, CancellationToken ct) =>
        await TryOpenAsync(id, act, ct) ?? new Replies { Toast = HelpTexts.NotYours, Home = true };

    /// <summary>Null where the acting person has no part in it.</summary>
    public async Task<Replies?> TryOpenAsync(Guid id, Func<Case, Task<Replies>> act, CancellationToken ct)
    {
        if (await requests.FindAsync(id, ct) is not { } request) return null;
        _stored[request.Id] = request;
        using var school = ActFor(request.School);
        return await act(await cases.ReadAsync(request, ct));
    }

    /// <summary>The same unit, from here on for the school; the actor comes back when disposed.</summary>
    public Stead ActFor(OrganizationId school) => new(unit, Actor.System(school.ToString()));

    /// <summary>For what belongs to the person alone.</summary>
    public Stead ActAs(Actor person) => new(unit, person);

    /// <summary>Stores what was decided and reads the case anew.</summary>
    public async Task<Case> SaveAsync(HelpRequest changed, CancellationToken ct)
    {
        await requests.SaveAsync(changed, ct);
        var isKnown = _stored.TryGetValue(changed.Id, out var before);
        if (before?.Holder is not null && (changed.Holder is null || !changed.IsOpen)) await circle.PartAsync(changed, ct);
        if (!isKnown || Clocks.Tick(before!, changed)) await clocks.TickAsync(changed, ct);
        _stored[changed.Id] = changed;
        return await cases.ReadAsync(changed with { Version = changed.Version + 1 }, ct);
    }

    /// <summary>
    /// For whoever decides by the request and writes only beside it, such as its timers: of two who do so at once one decides anew.
    /// </summary>
    public Task<Case> HoldAsync(Case now, CancellationToken ct) => SaveAsync(now.Request, ct);

    /// <summary>Keeps what the acting person says in the request; an album is as many words as it has parts.</summary>
    public async Task<IReadOnlyList<SaidWords>> KeepAsync(HelpRequest request, Content content, Occasion on, CancellationToken ct) =>
        await KeepAsync(request, await PartsAsync(content, on, ct), on, ct);

    public async Task<IReadOnlyList<SaidWords>> KeepAsync(HelpRequest request, IReadOnlyList<Content> parts, Occasion on, CancellationToken ct)
    {
        var said = parts
            .Select(part => new SaidWords(Guid.CreateVersion7(on.Now), on.Acting(), part, on.Now, DeliveredAt: null)).ToList();
        foreach (var one in said) await words.AddAsync(request.Id, one, on.Seq, ct);
        return said;
    }

    /// <summary>All that came with it; what an album held is taken out of where it waited.</summary>
    public async Task<IReadOnlyList<Content>> PartsAsync(Content content, Occasion on, CancellationToken ct)
    {
        using var person = ActAs(on.Actor);
        return await albums.TakeAsync(content, ct);
    }

    /// <summary>What has become of the request in somebody else's unit meanwhile.</summary>
    public async Task<Case> RefreshAsync(Case before, CancellationToken ct) =>
        await cases.ReadAsync(await requests.FindAsync(before.Request.Id.Value, ct) ?? before.Request, ct);

    public Task<Case> ReadAsync(HelpRequest request, CancellationToken ct) => cases.ReadAsync(request, ct);

    public Task<Case> RereadAsync(Case now, CancellationToken ct) => cases.ReadAsync(now.Request, ct);
}
