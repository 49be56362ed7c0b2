using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>What a technical account does: says something, or presses the button with this code.</summary>
internal sealed record CanaryAct(string Chat, string? Words, string? Code);

/// <summary>The two technical accounts: one asks when it is told to, the other takes the question and answers, the first is content.</summary>
/// <remarks>Each does one thing a round, so that nothing the service says can make them go on for ever.</remarks>
internal sealed class CanaryTalk
{
    public const string Channel = "canary";
    public const string Asker = $"{Channel}:asker";
    public const string Answerer = $"{Channel}:answerer";
    public const string Prompt = "Время спросить";

    private const string Question = "Проверка связи, меня слышно?";
    private const string Answer = "Слышно хорошо.";

    private readonly Lock _gate = new();

    private Stage _stage;

    private enum Stage { Resting, Asked, Taken, Heard }

    /// <summary>What follows from a message that one of the two has got.</summary>
    public IReadOnlyList<CanaryAct> On(Dispatch seen)
    {
        lock (_gate)
        {
            (_stage, var acts) = Next(_stage, seen);
            return acts;
        }
    }

    private static (Stage Then, IReadOnlyList<CanaryAct> Acts) Next(Stage stage, Dispatch seen) => (stage, seen) switch
    {
        (_, Dispatch.Send { Chat: Asker, Text.Text: Prompt }) => (Stage.Asked, [Says(Asker, Question)]),
        (Stage.Asked, Dispatch.Send { Chat: Answerer } card) when MainOf(card.Keys) is { } take =>
            (Stage.Taken, [Presses(Answerer, take), Says(Answerer, Answer)]),
        (Stage.Taken, Dispatch.Send { Chat: Asker } words) when words.Text.Text.Contains(Answer, StringComparison.Ordinal) => (Stage.Heard, []),
        // The card of the question follows the words: now it offers to say that it is solved.
        (Stage.Heard, Dispatch.Edit { Chat: Asker } card) when MainOf(card.Keys) is { } solved => (Stage.Resting, [Presses(Asker, solved)]),
        _ => (stage, []),
    };

    private static string? MainOf(IReadOnlyList<IReadOnlyList<Key>> keys) =>
        keys.SelectMany(row => row).FirstOrDefault(key => key.Emphasis is Emphasis.Primary)?.Code;

    private static CanaryAct Says(string chat, string words) => new(chat, words, null);

    private static CanaryAct Presses(string chat, string code) => new(chat, null, code);
}
