namespace Mentorship.Conversations;

/// <summary>What becomes of an answer.</summary>
public sealed partial class Conversation<TStep, TDraft>
{
    private const int Forgiven = 1;

    private Outcome Take(Place<TDraft> place, Input input, Turn turn) => Read(place, input, turn) switch
    {
        Reading.Answered answered => GoOn(place.Answered(answered.Value), turn),
        Reading.Redrawn redrawn => Ask(Look(place, redrawn), turn, new Remark(redrawn.Toast, redrawn.Complaint)) with
        {
            Stays = redrawn.Page == place.Page,
        },
        Reading.Missed missed when place.Misses < Forgiven =>
            Ask(place with { Misses = place.Misses + 1 }, turn, new Remark(Complaint: missed.Complaint)),
        _ when input is Input.Pressed => Ask(place, turn, new Remark(Toast: EnginePhrases.OldButton)),
        _ => NotMine(place with { Misses = place.Misses + 1 }, turn),
    };

    private static Reading Read(Place<TDraft> place, Input input, Turn turn) => (input, place.Here.Question) switch
    {
        (Input.Pressed { Key: Keys.Skip }, { AwaitsMessage: true, IsOptional: true }) => new Reading.Answered(null),
        (Input.Pressed { Key: Keys.Keep }, { AwaitsMessage: true }) when place.Earlier is { } earlier =>
            new Reading.Answered(earlier.Value),
        var (_, question) => question.Read(input, place.Scene(turn.Facts)),
    };

    private static Place<TDraft> Look(Place<TDraft> place, Reading.Redrawn redrawn)
    {
        var changed = redrawn.Earlier is null || ReferenceEquals(redrawn.Earlier, place.Earlier?.Value)
            ? place
            : place.Answered(redrawn.Earlier);
        return changed with { Page = redrawn.Page };
    }

    /// <summary>
    /// Walks from the beginning over the answers of the trail to the first step that has none. Usually that is one step further;
    /// after an upgrade it may be a step that was put in before the place where the person waited.
    /// </summary>
    private Outcome GoOn(Place<TDraft> place, Turn turn)
    {
        List<Node<TDraft>> path = [];
        var (draft, node) = (place.Seed, _script.Nodes[0]);
        while (place.Trail.Contains(node) && !path.Contains(node))
        {
            path.Add(node);
            draft = place.With(node, draft);
            if (node.Next(draft) is not { } next) return new Outcome.Finished(_script.Finish(draft));
            node = _script.ByName[next];
        }
        if (path.IndexOf(node) is >= 0 and var visited) path.RemoveRange(visited, path.Count - visited);
        return Ask(place.At([.. path, node]), turn, new Remark(Command: _script.EachAnswer?.Invoke(draft)));
    }
}
