namespace Mentorship.Conversations;

/// <summary>The kinds of steps, with questions that depend on the answers so far.</summary>
public sealed partial class Script<TStep, TDraft>
{
    /// <summary>One button for each member of an enum; <see cref="Labels"/> names them.</summary>
    public Script<TStep, TDraft> Choose<TEnum>(
        TStep step, Func<TDraft, Phrase> ask, Func<TDraft, TEnum, TDraft> keep, Action<Routes<TStep, TDraft>>? then = null)
        where TEnum : struct, Enum => typeof(TEnum).GetEnumNames().Length > 0
            ? Add(step, new Choosing<TDraft, TEnum>(ask, Menus.Of<TDraft, TEnum>(), keep), then)
            : throw Unsound($"{step} has nothing to choose from");

    /// <summary>One button for each item among the facts; what is kept is the item as it was then.</summary>
    public Script<TStep, TDraft> ChooseFrom<TFacts, TItem>(
        TStep step, Func<TDraft, Phrase> ask, Source<TFacts, TDraft, TItem> source, Func<TDraft, TItem, TDraft> keep,
        Action<Routes<TStep, TDraft>>? then = null) =>
        Add(step, new Choosing<TDraft, TItem>(ask, Menus.Of($"{_name}: {step}", source), keep), then);

    /// <summary>Toggles, at least one and at most <paramref name="max"/>; none at all is an answer where it is optional.</summary>
    public Script<TStep, TDraft> ChooseMany<TEnum>(
        TStep step, Func<TDraft, Phrase> ask, int max, Func<TDraft, IReadOnlyList<TEnum>, TDraft> keep,
        bool optional = false, Action<Routes<TStep, TDraft>>? then = null)
        where TEnum : struct, Enum =>
        Many(step, new ChoosingMany<TDraft, TEnum>(ask, max, Menus.Of<TDraft, TEnum>(), keep) { IsOptional = optional }, max, then);

    /// <summary>Toggles for items among the facts.</summary>
    public Script<TStep, TDraft> ChooseManyFrom<TFacts, TItem>(
        TStep step, Func<TDraft, Phrase> ask, int max, Source<TFacts, TDraft, TItem> source,
        Func<TDraft, IReadOnlyList<TItem>, TDraft> keep, bool optional = false, Action<Routes<TStep, TDraft>>? then = null) =>
        Many(
            step,
            new ChoosingMany<TDraft, TItem>(ask, max, Menus.Of($"{_name}: {step}", source), keep) { IsOptional = optional },
            max,
            then);

    /// <summary>Typed words, as <paramref name="parse"/> reads them; where optional, they can be skipped.</summary>
    /// <param name="skip">What the button says that skips them.</param>
    public Script<TStep, TDraft> Type<T>(
        TStep step, Func<TDraft, Phrase> ask, Func<string, Answer<T>> parse, Func<TDraft, T, TDraft> keep,
        bool optional = false, Action<Routes<TStep, TDraft>>? then = null, Phrase? skip = null) =>
        Add(step, new Typing<TDraft, T>(ask, parse, keep) { IsOptional = optional, Skip = skip ?? EnginePhrases.Skip }, then);

    /// <summary>One message of any kind, or of those that <paramref name="read"/> accepts.</summary>
    public Script<TStep, TDraft> Send(
        TStep step, Func<TDraft, Phrase> ask, Func<TDraft, Content, TDraft> keep,
        bool optional = false, Action<Routes<TStep, TDraft>>? then = null, Func<Content, Answer<Content>>? read = null) =>
        Add(step, new Sending<TDraft>(ask, read ?? (content => content), keep) { IsOptional = optional }, then);

    /// <param name="button">The verb of the one button that goes on.</param>
    public Script<TStep, TDraft> Confirm(
        TStep step, Func<TDraft, Phrase> summary, Phrase? button = null, Action<Routes<TStep, TDraft>>? then = null) =>
        Add(step, new Confirming<TDraft>(summary, button ?? EnginePhrases.Confirm), then);

    private Script<TStep, TDraft> Many(TStep step, Question<TDraft> question, int max, Action<Routes<TStep, TDraft>>? then) =>
        max > 0 ? Add(step, question, then) : throw Unsound($"{step} lets nothing be chosen");

    private Script<TStep, TDraft> Add(TStep step, Question<TDraft> question, Action<Routes<TStep, TDraft>>? then)
    {
        var name = step.ToString();
        if (_nodes.Exists(n => n.Name == name)) throw Unsound($"{name} is declared twice");
        var routes = new Routes<TStep, TDraft>();
        then?.Invoke(routes);
        _nodes.Add(new Node<TDraft>(name, question, routes.All));
        return this;
    }
}
