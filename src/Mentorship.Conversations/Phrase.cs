using System.Text.Json.Serialization;

namespace Mentorship.Conversations;

/// <summary>A line of the catalogue and what to put into it. It travels untranslated to the sender, who knows the reader.</summary>
[method: JsonConstructor]
public sealed record Phrase(string Key, ValueList<NamedArg> Args)
{
    public Phrase(string key) : this(key, ValueList.Of<NamedArg>([])) { }

    public Phrase(string key, params ReadOnlySpan<(string Name, Arg Value)> args) : this(key, Named(args)) { }

    public static implicit operator Phrase(string key) => new(key);

    private static ValueList<NamedArg> Named(ReadOnlySpan<(string Name, Arg Value)> args)
    {
        var named = new NamedArg[args.Length];
        for (var i = 0; i < args.Length; i++) named[i] = new NamedArg(args[i].Name, args[i].Value);
        return new ValueList<NamedArg>(named);
    }
}

/// <summary>The value for one placeholder of a phrase.</summary>
public sealed record NamedArg(string Name, Arg Value);
