using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Questionnaires;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Who of the school has answered.</summary>
internal sealed record ListRespondents(int Page = 0);

/// <summary>The figures of one person of the school.</summary>
internal sealed record OpenRespondent(Guid Person);

internal sealed class RespondentsHandler(RespondentScreens screens) : IHandle<ListRespondents>, IHandle<OpenRespondent>
{
    public Task<Replies> HandleAsync(ListRespondents command, Occasion on, CancellationToken ct) => screens.AllAsync(command.Page, on, ct);

    public Task<Replies> HandleAsync(OpenRespondent command, Occasion on, CancellationToken ct) =>
        screens.OneAsync(new(command.Person), on, ct);
}

/// <summary>What a curator sees: who has answered, and figures without a single answer.</summary>
internal sealed class RespondentScreens(RespondentStore respondents, ResultStore results, Names names)
{
    public async Task<Replies> AllAsync(int page, Occasion on, CancellationToken ct)
    {
        var counts = await respondents.CountAsync(on.Now, ct);
        if (counts.Total == 0) return Replies.Screen(on.Chat, ResultTexts.NobodyYet, Speaking.BackAnd(new ListQuestionnaires()));
        var rows = (await respondents.PageAsync(page, on.Now, ct)).Select(row => (Button[])[Button(row)]);
        return Replies.Screen(on.Chat, new Phrase(ResultTexts.Respondents, ("done", counts.Done), ("total", counts.Total)),
            [.. rows, .. Pages.Turns(page, counts.Total, to => new ListRespondents(to)), Speaking.BackAnd(new ListQuestionnaires())]);
    }

    public async Task<Replies> OneAsync(PersonId person, Occasion on, CancellationToken ct)
    {
        var seen = (await results.SharedByAsync(person, ct)).Where(kept => Disclosure.SeesIndices(kept.Run, Viewer.SchoolCurator)).ToList();
        var lines = new List<Phrase>();
        foreach (var kept in seen)
            lines.AddRange(ResultWords.ForCurator(kept.Run, await results.OtherSideAsync(kept, ct), on.Reader.Locale));
        var figures = Speaking.Joined(SharedTexts.Line, lines.DefaultIfEmpty(ResultTexts.NothingShared));
        var text = new Phrase(ResultTexts.OfPerson, ("name", await results.NameAsync(person, ct)), ("figures", figures));
        return Replies.Screen(on.Chat, text, [.. WrittenRows(seen), Speaking.BackAnd(new ListRespondents())]);
    }

    /// <summary>Written words that their author let the curator read.</summary>
    private static IEnumerable<IReadOnlyList<Button>> WrittenRows(IEnumerable<KeptRun> seen) => seen
        .Select(kept => kept.Run).Where(run => OpenResultHandler.SeenBy(Viewer.SchoolCurator, run).Count > 0).Take(1)
        .Select(run => (Button[])[new(ResultTexts.OpenAnswers, new OpenAnswers(run.Id.Value))]);

    private Button Button(RespondentRow row) => new(
        new Phrase(ResultTexts.Respondent,
            ("name", names.WithSubject(row.DisplayName, row.FullName, row.Subjects)), ("state", row.Done > 0 ? "done" : "none")),
        new OpenRespondent(Guid.Parse(row.PersonId)));
}
