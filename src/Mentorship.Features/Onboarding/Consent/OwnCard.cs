using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>Who the acting person is to the service: the line of the school's list, roles, consents and the chat.</summary>
internal sealed class OwnCard(Unit unit)
{
    private const string Card = """
        select p.full_name, p.post, p.subjects, p.directions, coalesce(p.teaching_since, '') as teaching_since,
            coalesce(p.hired_on, '') as hired_on, coalesce(o.name, '') as school
        from people p left join organizations o on o.id = p.organization_id where p.id = @ActorId
        """;

    private const string Roles = """
        select role as word, act_from as at, act_to as ended_at from role_assignments where person_id = @ActorId order by act_from, id
        """;

    private const string Consents = """
        select cast(document_version as text) as word, given_at as at, revoked_at as ended_at from consents
        where person_id = @ActorId order by given_at, id
        """;

    private const string Chat = """
        select chat || ', ' || locale || ', ' || zone || ', ' || quiet_from || '–' || quiet_until as word, linked_at as at,
            cast(null as bigint) as ended_at
        from bindings where person_id = @ActorId
        """;

    public async Task<IReadOnlyList<StoredLine>> LinesAsync(CancellationToken ct)
    {
        List<StoredLine> lines = [];
        if (await unit.SingleAsync<CardRow>(Card, null, ct) is { } card) lines.AddRange(Of(card));
        await AddAsync(OnboardingTexts.MyDataRole, Roles, row => RoleWords.Of(row.Word));
        await AddAsync(OnboardingTexts.MyDataConsent, Consents, row => new Phrase(OnboardingTexts.MyDataVersion, ("version", row.Word)));
        await AddAsync(OnboardingTexts.MyDataChat, Chat, row => Speaking.Verbatim(row.Word));
        return lines;

        async Task AddAsync(string what, string sql, Func<SinceRow, Phrase> words) => lines.AddRange(
            (await unit.QueryAsync<SinceRow>(sql, null, ct)).SelectMany(row => Spanned(what, row, words(row))));
    }

    /// <summary>That it ended is a line of its own.</summary>
    private static IEnumerable<StoredLine> Spanned(string what, SinceRow row, Phrase words)
    {
        yield return new StoredLine(what, row.At, words);
        if (row.EndedAt is { } ended) yield return new StoredLine(new Phrase(OnboardingTexts.MyDataEnded, ("what", (Phrase)what)), ended, words);
    }

    private static IEnumerable<StoredLine> Of(CardRow card) =>
        from field in ((string What, string Stored, Phrase Words)[])
        [
            Field(OnboardingTexts.MyDataName, card.FullName), Field(OnboardingTexts.MyDataSchool, card.School),
            Field(OnboardingTexts.MyDataPost, card.Post), Field(OnboardingTexts.MyDataSubjects, card.Subjects),
            (OnboardingTexts.MyDataDirections, card.Directions, Directions(card.Directions)),
            Field(OnboardingTexts.MyDataTeaching, card.TeachingSince), Field(OnboardingTexts.MyDataHired, card.HiredOn),
        ]
        where field.Stored.Length > 0
        select new StoredLine(field.What, null, field.Words);

    private static (string What, string Stored, Phrase Words) Field(string what, string stored) => (what, stored, Speaking.Verbatim(stored));

    private static Phrase Directions(string stored) => Speaking.Joined(
        SharedTexts.Comma, Enum.GetValues<ActivityDirection>().Where(one => stored.Split(',').Contains(one.ToString())).Select(Labels.Of));

    private sealed record CardRow(
        string FullName, string Post, string Subjects, string Directions, string TeachingSince, string HiredOn, string School);

    private sealed record SinceRow(string Word, long At, long? EndedAt);
}
