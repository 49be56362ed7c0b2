using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mentorship.Conversations;

/// <summary>How a place is shown and stored.</summary>
public sealed partial class Conversation<TStep, TDraft>
{
    private static readonly JsonTypeInfo<Notes> NotesJson = DraftJson.Of<Notes>();

    /// <summary>What a turn says besides the question.</summary>
    private sealed record Remark(Phrase? Toast = null, Phrase? Complaint = null, object? Command = null);

    private Outcome.Asks Ask(Place<TDraft> place, Turn turn, Remark? remark = null)
    {
        var (bookmark, screen) = Show(place, turn);
        var text = remark?.Complaint is { } complaint ? EnginePhrases.Complaining(complaint, screen.Text) : screen.Text;
        return new Outcome.Asks(bookmark, screen with { Text = text }, remark?.Toast, remark?.Command);
    }

    private Outcome.NotMine NotMine(Place<TDraft> place, Turn turn)
    {
        var (bookmark, screen) = Show(place, turn);
        return new Outcome.NotMine(bookmark, screen);
    }

    private (Bookmark Bookmark, Screen Screen) Show(Place<TDraft> place, Turn turn)
    {
        var drawing = place.Here.Question.Draw(place.Scene(turn.Facts));
        return (Mark(place with { Offered = drawing.Offered }), new Screen(drawing.Text, [.. drawing.Rows, .. Below(place)]));
    }

    private Bookmark Mark(Place<TDraft> place) => new(
        Name, Version, [.. place.Trail.Select(node => node.Name)],
        JsonSerializer.SerializeToElement(place.Notes(), NotesJson), place.Expires, place.Misses);

    /// <summary>The rows that every screen ends with.</summary>
    private static IEnumerable<IReadOnlyList<Choice>> Below(Place<TDraft> place)
    {
        var question = place.Here.Question;
        if (question.AwaitsMessage && place.Earlier is { Value: not null }) yield return [new Choice(Keys.Keep, EnginePhrases.Keep)];
        if (question is { AwaitsMessage: true, IsOptional: true }) yield return [new Choice(Keys.Skip, question.Skip)];
        var cancel = new Choice(Keys.Cancel, EnginePhrases.Cancel);
        yield return place.Trail.Count > 1 ? [new Choice(Keys.Back, EnginePhrases.Back), cancel] : [cancel];
    }
}
