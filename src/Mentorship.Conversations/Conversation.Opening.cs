using System.Text.Json;
using System.Text.Json.Nodes;

namespace Mentorship.Conversations;

/// <summary>How a bookmark of this or an older release is read.</summary>
public sealed partial class Conversation<TStep, TDraft>
{
    /// <summary>Null for what cannot be read whole: a guess would be worse than a new start.</summary>
    private Place<TDraft>? Open(Bookmark bookmark)
    {
        if (bookmark.Flow != Name || bookmark.Version > Version || bookmark.Trail.Count == 0) return null;
        try
        {
            if (bookmark.Draft.Deserialize(NotesJson) is not { Answers: not null } notes) return null;
            return bookmark.Version == Version ? Open(bookmark, bookmark.Trail, notes) : Upgraded(bookmark, notes);
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private Place<TDraft>? Upgraded(Bookmark bookmark, Notes notes)
    {
        var answers = new JsonObject();
        foreach (var (step, answer) in notes.Answers) answers.Add(step, JsonSerializer.SerializeToNode(answer, DraftJson.Options));
        var old = new Upgrading(bookmark.Trail, answers);
        for (var version = bookmark.Version; version < Version; version++)
        {
            if (!_script.Upgrades.TryGetValue(version, out var upgrade)) return null;
            upgrade(old);
        }
        var carried = old.Answers.Deserialize<Dictionary<string, JsonElement>>(DraftJson.Options)!;
        return Open(bookmark, old.Trail, notes with { Answers = carried });
    }

    private Place<TDraft>? Open(Bookmark bookmark, IReadOnlyList<string> names, Notes notes)
    {
        List<Node<TDraft>> trail = [];
        foreach (var name in names)
        {
            if (!_script.ByName.TryGetValue(name, out var node) || trail.Contains(node)) return null;
            if (trail.Count > 0 && !notes.Answers.ContainsKey(trail[^1].Name)) return null;
            trail.Add(node);
        }
        return new Place<TDraft>(trail, Seed(notes.Argument), bookmark.Expires)
        {
            Answers = Restore(notes),
            Argument = notes.Argument,
            Offered = notes.Offered,
            Page = notes.Page,
            Misses = bookmark.Misses,
        };
    }

    /// <summary>Answers of steps that are asked no longer are let go.</summary>
    private Dictionary<string, Kept> Restore(Notes notes)
    {
        Dictionary<string, Kept> answers = [];
        foreach (var (step, stored) in notes.Answers)
            if (_script.ByName.TryGetValue(step, out var node)) answers.Add(step, new Kept(stored, node.Question.Restore(stored)));
        return answers;
    }
}
