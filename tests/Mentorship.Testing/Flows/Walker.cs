using System.Text.Json;
using Mentorship.Conversations;

namespace Mentorship.Testing;

/// <summary>Somebody who presses, types, goes back and goes away at random, and never ought to break a flow.</summary>
public static class Walker
{
    /// <param name="answerNeeds">Plays the pipeline: the facts for what the flow needs.</param>
    /// <param name="texts">Words that fit the step which is asked, now and then; without it only garbage is typed.</param>
    /// <param name="argument">What the flow is begun with.</param>
    public static Strolled Stroll(
        IFlow flow, int turns, int seed, Func<object?, object?> answerNeeds,
        Func<Random, Bookmark, string>? texts = null, JsonElement? argument = null)
    {
        var stroll = new Stroll(flow, new Wanderer(new Random(seed), texts), answerNeeds, argument);
        for (var turn = 1; turn <= turns; turn++)
        {
            try
            {
                stroll.Go();
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"{flow.Name}, seed {seed}, turn {turn}, {stroll.Where}: {broken.Message}", broken);
            }
        }
        return stroll.Met;
    }
}
