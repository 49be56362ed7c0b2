namespace Mentorship.Conversations;

/// <summary>A conversation while it is being declared; <see cref="Then"/> checks it whole and makes it one.</summary>
public sealed partial class Script<TStep, TDraft> where TStep : struct, Enum where TDraft : class, new()
{
    private readonly string _name;
    private readonly int _version;
    private readonly List<Node<TDraft>> _nodes = [];
    private readonly Dictionary<int, Action<Upgrading>> _upgrades = [];
    private (TimeSpan After, Phrase Say)? _expires;
    private Func<TDraft, Outcome>? _cancelled;
    private Func<TDraft, object>? _needs;
    private Func<TDraft, object?>? _eachAnswer;
    private Beginning<TDraft>? _beginning;

    internal Script(string name, int version) => (_name, _version) = (name, version);

    /// <param name="after">The silence after which the form is forgotten.</param>
    public Script<TStep, TDraft> Expires(TimeSpan after, Phrase say)
    {
        _expires = (after, say);
        return this;
    }

    public Script<TStep, TDraft> Cancels(Phrase say)
    {
        _cancelled = _ => new Outcome.Stopped(say);
        return this;
    }

    /// <summary>A command to run when the person gives the form up: what waited for its end goes on, and says so itself.</summary>
    public Script<TStep, TDraft> Cancels(Func<TDraft, object> command)
    {
        _cancelled = draft => new Outcome.Finished(command(draft));
        return this;
    }

    /// <summary>Keeps what the flow is begun with: the argument of its <c>Begin</c>.</summary>
    public Script<TStep, TDraft> Takes<TArgument>(Func<TDraft, TArgument, TDraft> keep)
    {
        _beginning = Beginning<TDraft>.Of(keep);
        return this;
    }

    /// <summary>
    /// The one query whose answer every turn is given, made from the answers before the current step. It is a record: where the
    /// next step makes another one, its question is drawn again with that answer. What answers it bears absent fields.
    /// </summary>
    public Script<TStep, TDraft> Needs(Func<TDraft, object> query)
    {
        _needs = query;
        return this;
    }

    /// <summary>Carries bookmarks of an older version over; without a map the change only added steps.</summary>
    public Script<TStep, TDraft> Upgrades(int from, Action<Upgrading>? by = null)
    {
        if (!_upgrades.TryAdd(from, by ?? (_ => { }))) throw Unsound($"version {from} is upgraded twice");
        return this;
    }

    /// <summary>A command to run after each answer that is not the last; null for none.</summary>
    public Script<TStep, TDraft> EachAnswer(Func<TDraft, object?> command)
    {
        _eachAnswer = command;
        return this;
    }

    /// <summary>Seals the script. Nothing unsound passes: it throws where the flow is declared.</summary>
    public Conversation<TStep, TDraft> Then(Func<TDraft, object> finish)
    {
        var nodes = Linked();
        Verify(nodes);
        return new Conversation<TStep, TDraft>(new Definition<TDraft>(_name, _version, nodes)
        {
            Patience = _expires!.Value.After,
            Expired = _expires.Value.Say,
            Cancelled = _cancelled!,
            Finish = finish,
            Upgrades = new Dictionary<int, Action<Upgrading>>(_upgrades),
            EachAnswer = _eachAnswer,
            Needs = _needs,
            Beginning = _beginning,
        });
    }

    /// <summary>A step without routes of its own leads to the next one, the last to the end.</summary>
    private Node<TDraft>[] Linked() => [.. _nodes.Select((node, i) => node.LeadingTo(i + 1 < _nodes.Count ? _nodes[i + 1].Name : null))];
}
