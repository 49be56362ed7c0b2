using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>Cuts a message whose words are too long for one into several, in order; only the last keeps the buttons.</summary>
internal static class LongText
{
    /// <summary>Leaves room for the header that stands before relayed words.</summary>
    private const int Words = 3600;

    private static readonly Phrase Continued = "pipeline.continued";

    public static IEnumerable<Draft> Parts(Draft draft)
    {
        if (draft.Outgoing.Body is not Body.Says says || Longest(says.Text) is not { } longest) return [draft];
        var parts = TextSplitter.Split(longest.Value, Words);
        return parts.Select((part, at) => Part(draft, says, (at == 0, at == parts.Count - 1), (longest.Name, part)));
    }

    private static (string Name, RichText Value)? Longest(Phrase text)
    {
        foreach (var arg in text.Args)
            if (arg.Value is Arg.Rich rich && rich.Value.Text.Length > Words) return (arg.Name, rich.Value);
        return null;
    }

    private static Draft Part(Draft draft, Body.Says says, (bool First, bool Last) place, (string Name, RichText Words) part)
    {
        var text = place.First
            ? new Phrase(says.Text.Key, new ValueList<NamedArg>([.. says.Text.Args.Select(arg => arg.Name == part.Name ? arg with { Value = part.Words } : arg)]))
            : new Phrase(Continued.Key, ("words", part.Words));
        var body = new Body.Says(text, place.Last ? says.Rows : []) { Medium = place.First ? says.Medium : null };
        var outgoing = draft.Outgoing with { Body = body, Placement = place.First ? draft.Outgoing.Placement : Placement.New };
        return draft with { Outgoing = place.Last ? outgoing : outgoing with { Slot = null, Origin = null, CopyOf = outgoing.CopyOf ?? outgoing.Origin }, Token = place.Last ? draft.Token : null };
    }
}
