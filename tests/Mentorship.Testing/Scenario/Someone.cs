using Mentorship.Sandbox;

namespace Mentorship.Testing;

/// <summary>A person at the scenario table: acts in a private chat with the bot and tells what is to be seen there.</summary>
public sealed class Someone
{
    private readonly Bot _bot;
    private Dictionary<long, SeenMessage> _before = [];

    internal Someone(Bot bot, DemoPerson person) => (_bot, Person) = (bot, person);

    public DemoPerson Person { get; }

    public long ChatId => Person.ChatId;

    /// <summary>The chat as the pipeline names it.</summary>
    public string Chat => $"tg:{ChatId}";

    public ChatView View => _bot.World.Chat(ChatId);

    /// <summary>The answer to the last press, or null when there was none.</summary>
    public Toast? LastToast { get; private set; }

    /// <summary>What came or changed since this person last did something.</summary>
    public IReadOnlyList<SeenMessage> News => [.. View.Shown.Where(message => message.FromBot && IsNew(message))];

    public Task Says(string text) => Act((world, ct) => world.SayAsync(ChatId, text, ct));

    /// <summary>Replies to the newest message that contains <paramref name="part"/>.</summary>
    public Task RepliesTo(string part, string text) => Act((world, ct) => world.SayAsync(ChatId, text, Newest(part).Id, ct));

    /// <summary>Replies to the newest own message that contains <paramref name="part"/>.</summary>
    public Task RepliesToOwn(string part, string text) => Act((world, ct) => world.SayAsync(ChatId, text, Own(part).Id, ct));

    public Task Sends(SampleKind kind, string? caption = null) => Sends(new Sample(kind) { Caption = caption });

    public Task Sends(Sample sample) => Act((world, ct) => world.SendAllAsync(ChatId, sample, ct));

    /// <summary>Changes the own message that contains <paramref name="part"/>.</summary>
    public Task Edits(string part, string text)
    {
        var message = Own(part);
        return Act((world, ct) => world.EditAsync(ChatId, message.Id, text, ct));
    }

    public Task BlocksTheBot() => Act((world, ct) => world.BlockAsync(ChatId, ct));

    public Task UnblocksTheBot() => Act((world, ct) => world.UnblockAsync(ChatId, ct));

    /// <summary>Presses the button by what is written on it, on the newest message that has it.</summary>
    public Task Presses(string label)
    {
        var message = WithButton(label);
        return Press((world, ct) => world.PressAsync(ChatId, message.Id, label, ct));
    }

    /// <summary>Presses with what an older screen carried: the message need not show the button any more.</summary>
    public Task PressesAgain(SeenMessage message, SeenButton button) =>
        Press((world, ct) => world.PressDataAsync(ChatId, message.Id, button.Data!, ct));

    /// <summary>The newest message that contains <paramref name="part"/>.</summary>
    public SeenMessage Newest(string part) =>
        View.Shown.LastOrDefault(message => Says(message, part)) ?? throw Unseen($"\"{part}\"");

    /// <summary>It came, or was changed so, since this person last did something.</summary>
    public void Sees(string part)
    {
        if (!News.Any(message => message.Reads(part))) throw Unseen($"\"{part}\" among the new");
    }

    /// <summary>It stands somewhere in the chat, old or new.</summary>
    public void StillSees(string part) => Newest(part);

    public void DoesNotSee(string part)
    {
        if (View.Shown.Any(message => Says(message, part))) throw Failure($"sees \"{part}\"");
    }

    public void SeesButton(string label) => WithButton(label);

    public void SeesNoButton(string label)
    {
        if (View.Shown.Any(message => message.FindButton(label) is not null)) throw Failure($"sees a button [{label}]");
    }

    public void SeesNothingNew()
    {
        if (News.Count > 0) throw Failure("sees something new");
    }

    public void SeesToast(string part)
    {
        if (LastToast?.Text?.Contains(part, StringComparison.Ordinal) != true)
            throw Failure($"got the toast \"{LastToast?.Text}\", not \"{part}\"");
    }

    /// <summary>The chat as text, as failures print it.</summary>
    public override string ToString() => ChatText.Of(View, IsNew);

    private SeenMessage Own(string part) => View.Shown.LastOrDefault(own => !own.FromBot && own.Reads(part))
        ?? throw Unseen($"an own message with \"{part}\"");

    internal SeenMessage WithButton(string label) =>
        View.Shown.LastOrDefault(shown => shown.FindButton(label) is not null) ?? throw Unseen($"a button [{label}]");

    /// <summary>What is there now is old.</summary>
    internal void HasSeenAll() => _before = View.Messages.ToDictionary(message => message.Id);

    private async Task Press(Func<SandboxWorld, CancellationToken, Task<Toast>> press)
    {
        await Act(async (world, ct) => LastToast = await press(world, ct));
        if (LastToast is not { IsAnswered: true }) throw Failure("got no answer to the press");
    }

    private Task Act(Func<SandboxWorld, CancellationToken, Task> act) => _bot.ActAsync((world, ct) =>
    {
        HasSeenAll();
        return act(world, ct);
    });

    private static bool Says(SeenMessage message, string part) =>
        message.FromBot && message.Reads(part);

    private bool IsNew(SeenMessage message) => !ReferenceEquals(_before.GetValueOrDefault(message.Id), message);

    private ScenarioException Unseen(string what) => Failure($"does not see {what}");

    private ScenarioException Failure(string what) => new($"{Person.Name} {what}.\n{_bot.Everything()}\n{_bot.Undone()}");
}
