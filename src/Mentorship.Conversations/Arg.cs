using System.Text.Json.Serialization;

namespace Mentorship.Conversations;

/// <summary>What a phrase may carry: a closed set, so that nothing loses its meaning on the way to the reader.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Text), "text")]
[JsonDerivedType(typeof(Number), "number")]
[JsonDerivedType(typeof(Moment), "moment")]
[JsonDerivedType(typeof(Day), "day")]
[JsonDerivedType(typeof(Rich), "rich")]
[JsonDerivedType(typeof(Label), "label")]
public abstract record Arg
{
    public sealed record Text(string Value) : Arg;

    public sealed record Number(long Value) : Arg;

    /// <summary>A moment in time; shown in the reader's zone.</summary>
    public sealed record Moment(DateTimeOffset Value) : Arg;

    public sealed record Day(DateOnly Value) : Arg;

    /// <summary>Somebody's words with their styling.</summary>
    public sealed record Rich(RichText Value) : Arg;

    /// <summary>Another phrase, translated with this one.</summary>
    public sealed record Label(Phrase Value) : Arg;

    public static implicit operator Arg(string value) => new Text(value);

    public static implicit operator Arg(long value) => new Number(value);

    public static implicit operator Arg(DateTimeOffset value) => new Moment(value);

    public static implicit operator Arg(DateOnly value) => new Day(value);

    public static implicit operator Arg(RichText value) => new Rich(value);

    public static implicit operator Arg(Phrase value) => new Label(value);
}
