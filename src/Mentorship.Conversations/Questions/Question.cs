using System.Text.Json;

namespace Mentorship.Conversations;

/// <summary>One kind of step: how it is drawn, what it takes for an answer, and how the answer is kept.</summary>
internal abstract class Question<TDraft>
{
    public bool IsOptional { get; init; }

    /// <summary>What the button says that passes the question over.</summary>
    public Phrase Skip { get; init; } = EnginePhrases.Skip;

    /// <summary>Answered by a message, not by a button; an earlier answer can be taken again.</summary>
    public virtual bool AwaitsMessage => false;

    public virtual bool NeedsFacts => false;

    public abstract Type Kept { get; }

    public string Kind => GetType().Name.Split('`')[0];

    public abstract Drawing Draw(Scene<TDraft> scene);

    public abstract Reading Read(Input input, Scene<TDraft> scene);

    public abstract object? Restore(JsonElement stored);

    public abstract JsonElement Store(object? answer);

    public abstract TDraft Keep(TDraft draft, object answer);
}

/// <summary>A question whose answer is a <typeparamref name="TAnswer"/>; a skipped one is kept as null.</summary>
internal abstract class Question<TDraft, TAnswer>(Func<TDraft, Phrase> ask, Func<TDraft, TAnswer, TDraft> keep) : Question<TDraft>
{
    private static readonly JsonElement Nothing = JsonElement.Parse("null");

    public override Type Kept => typeof(TAnswer);

    public override Drawing Draw(Scene<TDraft> scene) => Drawing.Of(ask(scene.Draft));

    public override object? Restore(JsonElement stored) => stored.ValueKind is JsonValueKind.Null ? null : stored.Deserialize(DraftJson.Of<TAnswer>());

    public override JsonElement Store(object? answer) =>
        answer is null ? Nothing : JsonSerializer.SerializeToElement((TAnswer)answer, DraftJson.Of<TAnswer>());

    public override TDraft Keep(TDraft draft, object answer) => keep(draft, (TAnswer)answer);
}
