namespace Mentorship.Domain.HelpRequests;

/// <summary>What is measured of a request: until a person first answers, until each further answer, and until the end.</summary>
public enum ClockKind { FirstAnswer, NextAnswer, Resolution }

/// <summary>
/// Which clocks run and which have run out, read from the request alone. Only a person's word stops the waiting for an answer: a question
/// that ends without one keeps its first clock for ever, so that it counts in every figure.
/// </summary>
public static class Clocks
{
    public static IEnumerable<ClockKind> Begun(this HelpRequest request)
    {
        if (request.IsOpen && request.State is not RequestState.New) yield return ClockKind.Resolution;
        if (request.IsWaiting) yield return ClockKind.FirstAnswer;
        if (request is { State: RequestState.InDialog, Turn: TurnOf.Holder }) yield return ClockKind.NextAnswer;
    }

    /// <summary>Whether a clock begins, stops or goes on between the two.</summary>
    public static bool Tick(HelpRequest before, HelpRequest after) => before.IsOpen != after.IsOpen
        || !before.Begun().SequenceEqual(after.Begun()) || !before.RunOut().SequenceEqual(after.RunOut());

    public static IEnumerable<ClockKind> RunOut(this HelpRequest request)
    {
        if (!request.IsOpen) yield return ClockKind.Resolution;
        if (request.Turn is not TurnOf.Author) yield break;
        yield return ClockKind.FirstAnswer;
        yield return ClockKind.NextAnswer;
    }
}
