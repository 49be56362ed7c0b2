using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>How pairs are spoken of: to the curator with both names, to each side with the other's.</summary>
internal sealed class PairWords(Names names, QuietTime quiet, IOutbox outbox)
{
    public Phrase Preview(CandidateRow mentor, CandidateRow mentee, int limit) => new(
        PairingTexts.Preview,
        ("mentee", Name(mentee)), ("mentor", Name(mentor)), ("taken", mentor.Taken), ("limit", (long)limit),
        ("subject", (Phrase)(Common(mentor.Subjects, mentee.Subjects).Any() ? PairingTexts.SameSubject : PairingTexts.OtherSubject)),
        ("directions", Directions(mentor, mentee)));

    public Phrase Created(CandidateRow mentor, CandidateRow mentee) =>
        new(PairingTexts.Created, ("mentee", Name(mentee)), ("mentor", Name(mentor)));

    public Task<IReadOnlyList<Outgoing>> GreetAsync(
        Pair pair, (CandidateRow Mentor, CandidateRow Mentee) sides, Occasion on, CancellationToken ct) =>
        quiet.HoldAsync(
        [
            .. Tell(pair.Id.ToString(), sides.Mentee.Chat, new Phrase(PairingTexts.YourMentor, ("name", WithSubject(sides.Mentor)))),
            .. Tell(pair.Id.ToString(), sides.Mentor.Chat, new Phrase(PairingTexts.YourMentee, ("name", WithSubject(sides.Mentee)))),
        ], on, ct);

    public Phrase Both(string key, PairRow pair) => new(
        key, ("mentee", names.Of(pair.MenteeName, pair.MenteeFullName)), ("mentor", names.Of(pair.MentorName, pair.MentorFullName)),
        ("at", Moments.Of(pair.CreatedAt)));

    /// <param name="hadMeetings">Something was arranged that is off now.</param>
    public Task<IReadOnlyList<Outgoing>> TellEndedAsync(PairRow pair, bool hadMeetings, Occasion on, CancellationToken ct) =>
        TellSidesAsync(name => new Phrase(PairingTexts.YourPairEnded, ("name", name), ("met", hadMeetings ? "yes" : "no")), pair, on, ct);

    public Task<IReadOnlyList<Outgoing>> TellRestoredAsync(PairRow pair, Occasion on, CancellationToken ct) =>
        TellSidesAsync(name => new Phrase(PairingTexts.YourPairRestored, ("name", name)), pair, on, ct);

    /// <summary>
    /// To both sides, but not to the one who caused it. Whoever has not read of the opposite yet, as in a night, hears of neither: it is
    /// as they know it.
    /// </summary>
    private async Task<IReadOnlyList<Outgoing>> TellSidesAsync(Func<string, Phrase> say, PairRow pair, Occasion on, CancellationToken ct)
    {
        var news = new List<Outgoing>();
        foreach (var (id, chat) in new[] { (pair.MenteeId, pair.MenteeChat), (pair.MentorId, pair.MentorChat) })
            if (id != on.Actor.PersonId && chat is not null && await outbox.CancelInAsync(chat, AboutOf(pair.Id), ct) is 0)
                news.AddRange(Tell(pair.Id, chat, say(OtherName(pair, id))));
        return await quiet.HoldAsync(news, on, ct);
    }

    /// <summary>The side that is not this person, with the subject.</summary>
    public string OtherName(PairRow pair, string? person) => person == pair.MentorId
        ? names.WithSubject(pair.MenteeName, pair.MenteeFullName, pair.MenteeSubjects)
        : names.WithSubject(pair.MentorName, pair.MentorFullName, pair.MentorSubjects);

    private static IEnumerable<Outgoing> Tell(string pair, string? chat, Phrase text)
    {
        if (chat is not null) yield return new Outgoing(chat, new Body.Says(text, [[Speaking.MenuButton]])) { About = AboutOf(pair) };
    }

    /// <summary>What news of a pair are named after, so that what has not left can be taken back.</summary>
    private static string AboutOf(string pair) => $"pair:{pair}:news";

    private static Phrase Directions(CandidateRow mentor, CandidateRow mentee)
    {
        var common = Common(mentor.Directions, mentee.Directions).Where(name => Enum.IsDefined(typeof(ActivityDirection), name)).ToList();
        return common.Count is 0
            ? PairingTexts.NoCommonDirections
            : new Phrase(PairingTexts.CommonDirections, ("list", Speaking.Joined(
                SharedTexts.Comma, common.Select(name => Labels.Of(Enum.Parse<ActivityDirection>(name))))));
    }

    private static IEnumerable<string> Common(string first, string second) =>
        Parts(first).Intersect(Parts(second), StringComparer.OrdinalIgnoreCase);

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private string Name(CandidateRow person) => names.Of(person.DisplayName, person.FullName);

    private string WithSubject(CandidateRow person) => names.WithSubject(person.DisplayName, person.FullName, person.Subjects);
}
