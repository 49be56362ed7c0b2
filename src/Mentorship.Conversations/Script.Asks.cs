namespace Mentorship.Conversations;

/// <summary>The same kinds of steps, with questions that are always the same.</summary>
public sealed partial class Script<TStep, TDraft>
{
    /// <inheritdoc cref="Choose{TEnum}(TStep, Func{TDraft, Phrase}, Func{TDraft, TEnum, TDraft}, Action{Routes{TStep, TDraft}})"/>
    public Script<TStep, TDraft> Choose<TEnum>(
        TStep step, Phrase ask, Func<TDraft, TEnum, TDraft> keep, Action<Routes<TStep, TDraft>>? then = null)
        where TEnum : struct, Enum => Choose(step, _ => ask, keep, then);

    public Script<TStep, TDraft> ChooseFrom<TFacts, TItem>(
        TStep step, Phrase ask, Source<TFacts, TDraft, TItem> source, Func<TDraft, TItem, TDraft> keep,
        Action<Routes<TStep, TDraft>>? then = null) => ChooseFrom(step, _ => ask, source, keep, then);

    public Script<TStep, TDraft> ChooseMany<TEnum>(
        TStep step, Phrase ask, int max, Func<TDraft, IReadOnlyList<TEnum>, TDraft> keep,
        bool optional = false, Action<Routes<TStep, TDraft>>? then = null)
        where TEnum : struct, Enum => ChooseMany(step, _ => ask, max, keep, optional, then);

    public Script<TStep, TDraft> ChooseManyFrom<TFacts, TItem>(
        TStep step, Phrase ask, int max, Source<TFacts, TDraft, TItem> source,
        Func<TDraft, IReadOnlyList<TItem>, TDraft> keep, bool optional = false, Action<Routes<TStep, TDraft>>? then = null) =>
        ChooseManyFrom(step, _ => ask, max, source, keep, optional, then);

    public Script<TStep, TDraft> Type<T>(
        TStep step, Phrase ask, Func<string, Answer<T>> parse, Func<TDraft, T, TDraft> keep,
        bool optional = false, Action<Routes<TStep, TDraft>>? then = null, Phrase? skip = null) =>
        Type(step, _ => ask, parse, keep, optional, then, skip);

    public Script<TStep, TDraft> Send(
        TStep step, Phrase ask, Func<TDraft, Content, TDraft> keep, bool optional = false,
        Action<Routes<TStep, TDraft>>? then = null, Func<Content, Answer<Content>>? read = null) =>
        Send(step, _ => ask, keep, optional, then, read);

    public Script<TStep, TDraft> Confirm(
        TStep step, Phrase summary, Phrase? button = null, Action<Routes<TStep, TDraft>>? then = null) =>
        Confirm(step, _ => summary, button, then);
}
