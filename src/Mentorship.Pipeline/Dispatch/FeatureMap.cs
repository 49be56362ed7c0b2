using System.Text.Json;
using System.Text.Json.Serialization;
using Mentorship.Conversations;
using Microsoft.Extensions.DependencyInjection;

namespace Mentorship.Pipeline;

/// <summary>One capability of the product: it writes its words, flows and handlers into the map.</summary>
public interface IFeature
{
    void Register(FeatureMap map);
}

/// <summary>A command word of the chat; what follows the word is its argument.</summary>
public sealed record Word(string Name, string Right, Func<string, object> Command)
{
    /// <summary>Makes the command where the word was a reply to a message; null for words that mean the same with and without.</summary>
    public Func<MessageRef, object>? Replying { get; init; }

    /// <summary>
    /// What may follow it. With anything else behind it, it is no command but what somebody says: they asked for help and wrote at
    /// once with what.
    /// </summary>
    public Func<string, bool> Takes { get; init; } = _ => true;

    /// <summary>What stands behind it means nothing to it; whoever wrote it there is told that it went to nobody.</summary>
    public bool IsDeaf { get; init; }
}

/// <summary>A registered command: its stored name, the right it needs, and how it is carried out.</summary>
public sealed record Handling(
    string Name, string Right, Type Command, Func<IServiceProvider, object, Occasion, CancellationToken, Task<Replies>> HandleAsync);

/// <summary>The table of contents of the product: which words start what, who handles which command, and by what right.</summary>
public sealed class FeatureMap(IServiceCollection services)
{
    private readonly Dictionary<string, Word> _words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<Phrase, string> _shortcuts = [];
    private readonly Dictionary<string, (IFlow Flow, string Right)> _flows = [];
    private readonly Dictionary<Type, Handling> _handlings = [];
    private readonly Dictionary<string, Handling> _byName = [];
    private readonly Dictionary<Type, Func<IServiceProvider, object, Occasion, CancellationToken, Task<object?>>> _answers = [];

    internal FileMakers Files { get; } = new();

    public IReadOnlyCollection<Word> Words => _words.Values;

    public IReadOnlyDictionary<Phrase, string> Shortcuts => _shortcuts;

    public IReadOnlyDictionary<string, (IFlow Flow, string Right)> Flows => _flows;

    public IReadOnlyCollection<Handling> Handlings => _handlings.Values;

    /// <summary>Classes of the feature that live as long as one unit, such as its stores.</summary>
    public FeatureMap Scoped<T>() where T : class
    {
        services.AddScoped<T>();
        return this;
    }

    /// <summary>What is read once and never changes, such as published definitions.</summary>
    public FeatureMap Single<T>(Func<IServiceProvider, T> made) where T : class
    {
        services.AddSingleton(made);
        return this;
    }

    /// <summary>One of several answers to a contract, such as the sections of the home screen.</summary>
    public FeatureMap Scoped<TContract, T>() where TContract : class where T : class, TContract
    {
        services.AddScoped<TContract, T>();
        return this;
    }

    /// <summary>A part to be asked for as <c>Func</c>, made when it is called for: it stands on much that hardly any update needs.</summary>
    public FeatureMap Late<T>() where T : class
    {
        services.AddScoped<Func<T>>(scope => scope.GetRequiredService<T>);
        return this;
    }

    /// <param name="word">With its slash: <c>/start</c>.</param>
    /// <param name="command">Makes the command from the argument; empty when there is none.</param>
    public FeatureMap Word(string word, string right, Func<string, object> command)
    {
        _words.Add(word, new Word(word, right, command));
        return this;
    }

    /// <summary>A word to which nothing behind it means anything.</summary>
    /// <param name="replying">Makes it where the word was a reply to a message.</param>
    public FeatureMap Word(string word, string right, Func<object> command, Func<MessageRef, object>? replying = null)
    {
        _words.Add(word, new Word(word, right, _ => command()) { Replying = replying, IsDeaf = true });
        return this;
    }

    /// <summary>A word that is one only alone, or with what it takes behind it; all else is taken as a message.</summary>
    public FeatureMap Word(string word, string right, Func<string, object> command, Func<string, bool> takes)
    {
        _words.Add(word, new Word(word, right, command) { Takes = takes });
        return this;
    }

    /// <summary>A word that stands alone.</summary>
    public FeatureMap LoneWord(string word, string right, Func<object> command) => Word(word, right, _ => command(), takes: _ => false);

    /// <summary>A text of the reply keyboard, or a word in the reader's own script, in any language, that means a command word.</summary>
    public FeatureMap Shortcut(Phrase text, string word)
    {
        _shortcuts.Add(text, word);
        return this;
    }

    public FeatureMap Flow(IFlow flow, string right)
    {
        _flows.Add(flow.Name, (flow, right));
        return this;
    }

    /// <param name="name">The stored name of the command: in timers and on buttons. Never reused for another meaning.</param>
    public FeatureMap Handles<TCommand, THandler>(string name, string right)
        where TCommand : notnull where THandler : class, IHandle<TCommand>
    {
        services.AddScoped<THandler>();
        var handling = new Handling(name, right, typeof(TCommand), (scope, command, on, ct) =>
            scope.GetRequiredService<THandler>().HandleAsync((TCommand)command, on, ct));
        _handlings.Add(typeof(TCommand), handling);
        _byName.Add(name, handling);
        return this;
    }

    public FeatureMap Answers<TQuery, TAnswer>() where TQuery : notnull where TAnswer : class, IAnswer<TQuery>
    {
        services.AddScoped<TAnswer>();
        _answers.Add(typeof(TQuery), (scope, query, on, ct) => scope.GetRequiredService<TAnswer>().AnswerAsync((TQuery)query, on, ct));
        return this;
    }

    /// <param name="name">The stored name of the recipe in the outbox.</param>
    public FeatureMap Makes<TRecipe, TMaker>(string name) where TRecipe : notnull where TMaker : class, IMakeFile<TRecipe>
    {
        services.AddScoped<TMaker>();
        Files.Add<TRecipe, TMaker>(name);
        return this;
    }

    public Handling Of(object command) => _handlings.TryGetValue(command.GetType(), out var handling)
        ? handling
        : throw new InvalidOperationException($"No feature handles {command.GetType().Name}.");

    /// <summary>The name under which commands of this type are stored.</summary>
    public string NameOf(Type command) => _handlings[command].Name;

    internal bool Handles(Type command) => _handlings.ContainsKey(command);

    internal Word? WordOf(string name) => _words.GetValueOrDefault(name);

    internal Task<object?> AnswerAsync(IServiceProvider scope, object query, Occasion on, CancellationToken ct) =>
        _answers[query.GetType()](scope, query, on, ct);

    internal StoredCommand Store(object command, string? organizationId = null) =>
        StoredCommand.Of(Of(command).Name, command, organizationId);

    /// <summary>A command of the service itself on its way into the inbox.</summary>
    internal Arrival Arrival(string source, string id, string lane, object command, string? organizationId = null) =>
        new(source, id, lane, Store(command, organizationId).Written);

    /// <summary>Null for a command that this release no longer knows or cannot read.</summary>
    internal object? Open(StoredCommand stored)
    {
        if (!_byName.TryGetValue(stored.Name, out var handling)) return null;
        try { return stored.Body.Deserialize(handling.Command, PipelineJson.Options); }
        catch (JsonException) { return null; }
    }
}

/// <summary>A command as timers, buttons and the inbox keep it.</summary>
/// <param name="OrganizationId">The school for which the service acts where no person does.</param>
internal sealed record StoredCommand(string Name, JsonElement Body, string? OrganizationId = null)
{
    [JsonIgnore]
    public string Written => JsonSerializer.Serialize(this, PipelineJson.Options);

    public static StoredCommand Of(string name, object command, string? organizationId) =>
        new(name, JsonSerializer.SerializeToElement(command, command.GetType(), PipelineJson.Options), organizationId);
}
