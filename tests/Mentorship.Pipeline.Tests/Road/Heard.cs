using Mentorship.Conversations;

namespace Mentorship.Pipeline.Tests.Road;

/// <summary>What the road tells of messages and chats, written down for the test to read.</summary>
internal sealed class Heard
{
    private readonly List<object> _all = [];

    /// <summary>What to answer to plain words; without it nothing is said.</summary>
    public Func<Content, Occasion, Replies> ToWords { get; set; } = (_, _) => Replies.None;

    public IReadOnlyList<T> Of<T>()
    {
        lock (_all) return [.. _all.OfType<T>()];
    }

    public void Clear()
    {
        lock (_all) _all.Clear();
    }

    public void Add(object what)
    {
        lock (_all) _all.Add(what);
    }
}

internal sealed class Listener(Heard heard)
    : IHandle<Delivered>, IHandle<ReachabilityChanged>, IHandle<Unclaimed>, IHandle<Replied>, IHandle<ShowHome>, IHandle<Resumed>, IHandle<Uncertain>
{
    public Task<Replies> HandleAsync(Delivered command, Occasion on, CancellationToken ct) => Note(command, Replies.None);

    public Task<Replies> HandleAsync(ReachabilityChanged command, Occasion on, CancellationToken ct) => Note(command, Replies.None);

    public Task<Replies> HandleAsync(Unclaimed command, Occasion on, CancellationToken ct) =>
        Note(command, heard.ToWords(command.Content, on));

    public Task<Replies> HandleAsync(Resumed command, Occasion on, CancellationToken ct) => Note(command, Replies.None);

    public Task<Replies> HandleAsync(Uncertain command, Occasion on, CancellationToken ct) => Note(command, Replies.None);

    public Task<Replies> HandleAsync(Replied command, Occasion on, CancellationToken ct) => Note(command, Replies.None);

    public Task<Replies> HandleAsync(ShowHome command, Occasion on, CancellationToken ct) =>
        Note(command, Replies.Screen(on.Chat, Saying.Of("home"), PipelineTexts.MenuRow));

    private Task<Replies> Note(object command, Replies replies)
    {
        heard.Add(command);
        return Task.FromResult(replies);
    }
}
