using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Opens results to those whom the privacy of the file names: at once, or as soon as there is a pair where it wants one.</summary>
internal sealed class Sharing(RunStore runs, ResultStore results, QuietTime quiet, IOutbox outbox, Unit unit) : IPairNews
{
    /// <summary>What the mentors are told.</summary>
    public async Task<Replies> ShareAsync(KeptRun kept, Occasion on, CancellationToken ct)
    {
        var needsPair = kept.Run.Definition.Privacy.OnlyOnceThePairIsActive;
        var mentors = needsPair ? await results.MentorsOfAsync(kept.Run.Respondent, on.Now, ct) : [];
        if (needsPair && mentors.Count == 0) return [];
        return await OpenAsync(kept, ct) ? await TellAsync(kept.Run, mentors, on, ct) : [];
    }

    /// <summary>A new pair: what the mentee has answered before opens to the mentor.</summary>
    public async Task<Replies> PairedAsync(Pair pair, Occasion on, CancellationToken ct)
    {
        var told = Replies.None;
        foreach (var kept in await results.WaitingOfAsync(pair.Mentee, ct)) told.AddRange(await ShareAsync(kept, on, ct));
        return told;
    }

    /// <summary>A result that waits for the morning of the mentor does not arrive when they are the mentor no longer.</summary>
    public async Task EndedAsync(Pair pair, CancellationToken ct)
    {
        foreach (var kept in await results.SharedByAsync(pair.Mentee, ct)) await outbox.CancelAsync(RunClock.About(kept.Run.Id), ct);
    }

    /// <summary>For pairs that were made without the chat.</summary>
    public async Task CatchUpAsync(DateTimeOffset now, CancellationToken ct)
    {
        foreach (var kept in await results.WaitingForMentorAsync(now, ct)) await OpenAsync(kept, ct);
    }

    private async Task<bool> OpenAsync(KeptRun kept, CancellationToken ct)
    {
        if (kept.Run.Share() is not Decision<QuestionnaireRun>.Accepted(var shared)) return false;
        using var school = new ForSchool(unit, kept.School);
        return await runs.MoveAsync(shared, kept.Run.State, ct);
    }

    private async Task<Replies> TellAsync(QuestionnaireRun run, IReadOnlyList<MentorRow> mentors, Occasion on, CancellationToken ct)
    {
        var name = await results.NameAsync(run.Respondent, ct);
        var told = Replies.None;
        foreach (var chat in mentors.Select(mentor => mentor.Chat).OfType<string>())
            told.Add(ResultScreens.ForMentor(chat, run, name) with { DueAt = await quiet.EndAsync(chat, on.Now, ct) });
        return told;
    }
}
