using System.Collections.Concurrent;
using System.Text.Json;
using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Hosting.Tests.Walks.Questions;

/// <summary>A messenger inside the process: it keeps every chat, loses and throttles calls, and remembers whose words stood where.</summary>
internal sealed class Post(int seed) : IChannel
{
    /// <summary>Of so many calls one goes wrong.</summary>
    private const int CallsToAFault = 40;

    private const int RememberedChats = 16;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, Mailbox> _boxes = [];
    private readonly ConcurrentDictionary<MessageRef, int> _written = [];
    private readonly List<Sight> _sights = [];
    private readonly Queue<string> _lately = [];
    private readonly TaskCompletionSource<Delivery> _never = new();
    private long _order;

    public string Name => "tg";

    public bool HasFaults { get; set; }

    /// <summary>From now on nothing answers; whether a call was taken nobody knows.</summary>
    public bool Hangs { get; set; }

    public Mailbox Of(string chat)
    {
        lock (_gate) return _boxes.TryGetValue(chat, out var box) ? box : _boxes[chat] = new Mailbox(chat);
    }

    /// <summary>These words stand in a message of a person.</summary>
    public void Note(MessageRef message, int words) => _written[message] = words;

    /// <summary>Chats in which something new stands, by name, so that a seed brings the same ones.</summary>
    public IReadOnlyList<string> Lately
    {
        get { lock (_gate) return [.. _lately.Order(StringComparer.Ordinal)]; }
    }

    /// <summary>What stood somewhere for the first time since the last look.</summary>
    public IReadOnlyList<Sight> TakeSights()
    {
        lock (_gate)
        {
            Sight[] sights = [.. _sights];
            _sights.Clear();
            return sights;
        }
    }

    public Incoming? Read(string payload)
    {
        var act = JsonSerializer.Deserialize<Act>(payload, PipelineJson.Options)!;
        return act switch
        {
            { Code: { } code } => new Incoming.Press(act.Chat, $"{act.Id}", code, act.On),
            { IsReachable: { } reachable } => new Incoming.Membership(act.Chat, At: null, reachable),
            { IsEdit: true } => new Incoming.Edit(act.Chat, At: null, act.Content!),
            _ => new Incoming.Message(act.Chat, At: null, act.Content!),
        };
    }

    public Task<Delivery> DeliverAsync(Dispatch dispatch, CancellationToken ct)
    {
        lock (_gate)
        {
            var box = Of(dispatch.Chat);
            if (box.IsBlocked) return Task.FromResult<Delivery>(new Delivery.Unreachable());
            var fate = new Random((seed * 397) ^ (box.Calls++ * 7919) ^ Sum(dispatch.Chat));
            if (Hangs)
            {
                if (fate.Next(2) == 0) Take(box, dispatch);
                return _never.Task.WaitAsync(ct);
            }
            return Task.FromResult(HasFaults && fate.Next(CallsToAFault) == 0 ? Fail(box, dispatch, fate) : Take(box, dispatch));
        }
    }

    public Task<Delivery> AnswerPressAsync(string chat, string pressId, string? toast, CancellationToken ct) =>
        Task.FromResult<Delivery>(new Delivery.Sent(null));

    public Task ShowTypingAsync(string chat, CancellationToken ct) => Task.CompletedTask;

    private Delivery Fail(Mailbox box, Dispatch dispatch, Random fate)
    {
        switch (fate.Next(4))
        {
            case 0: return new Delivery.NotSent();
            case 1: return new Delivery.Throttled(TimeSpan.FromSeconds(1 + fate.Next(20)));
            case 2: return new Delivery.Ambiguous();
            default:
                Take(box, dispatch);
                return new Delivery.Ambiguous();
        }
    }

    private Delivery Take(Mailbox box, Dispatch dispatch) => dispatch switch
    {
        Dispatch.Send say => Put(box, say.Text.Text, say.Keys, []),
        Dispatch.SendShortcuts say => Put(box, say.Text.Text, [], []),
        Dispatch.SendMedium say => Put(box, say.Caption.Text, say.Keys, []),
        Dispatch.SendDocument say => Put(box, say.Caption?.Text ?? "", say.Keys, []),
        Dispatch.CopyAsFile copy => Put(box, copy.Caption?.Text ?? "", [], []),
        Dispatch.Copy copy => Put(box, copy.Caption?.Text ?? "", [], [copy.From]),
        Dispatch.CopyAlbum copy => new Delivery.Sent(null) { All = [.. copy.From.Select(one => Number(Put(box, "", [], [one])))] },
        Dispatch.Edit edit => Change(box, edit.MessageId, edit.Text.Text, edit.Keys),
        Dispatch.EditCaption edit => Change(box, edit.MessageId, edit.Caption.Text, edit.Keys),
        Dispatch.DropKeys drop => Change(box, drop.MessageId, null, []),
        Dispatch.Delete delete => Remove(box, delete.MessageId),
        Dispatch.Fetch => new Delivery.Fetched([]),
        _ => new Delivery.Sent(null),
    };

    private static long Number(Delivery put) => ((Delivery.Sent)put).MessageId!.Value;

    private Delivery.Sent Put(Mailbox box, string text, IReadOnlyList<IReadOnlyList<Key>> keys, IReadOnlyList<MessageRef> copied)
    {
        var id = box.Next();
        box.Put(new Letter(id, text, [.. keys.SelectMany(row => row)]));
        if (!_lately.Contains(box.Chat)) _lately.Enqueue(box.Chat);
        if (_lately.Count > RememberedChats) _lately.Dequeue();
        See(box, [.. Numbered.In(text), .. copied.Where(_written.ContainsKey).Select(one => _written[one])]);
        return new Delivery.Sent(id);
    }

    private Delivery Change(Mailbox box, long id, string? text, IReadOnlyList<IReadOnlyList<Key>> keys)
    {
        if (box.Find(id) is not { } letter) return new Delivery.Gone();
        box.Change(new Letter(id, text ?? letter.Text, [.. keys.SelectMany(row => row)]));
        See(box, Numbered.In(text ?? ""));
        return new Delivery.Sent(id);
    }

    private static Delivery.Sent Remove(Mailbox box, long id)
    {
        box.Remove(id);
        return new Delivery.Sent(null);
    }

    private void See(Mailbox box, IEnumerable<int> words)
    {
        _order++;
        _sights.AddRange(box.New(words).Select(one => new Sight(box.Chat, one, _order)));
    }

    private static int Sum(string chat) => chat.Sum(letter => letter * 31);
}

/// <summary>What a person did, as the messenger tells the service.</summary>
internal sealed record Act(string Chat, long Id)
{
    public Content? Content { get; init; }

    public bool IsEdit { get; init; }

    public string? Code { get; init; }

    /// <summary>The message below which the button stands.</summary>
    public long? On { get; init; }

    public bool? IsReachable { get; init; }
}
