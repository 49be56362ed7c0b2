using Mentorship.Conversations;
using Mentorship.Pipeline;

namespace Mentorship.Features.Pairing;

/// <summary>First whom to find a mentor for.</summary>
internal sealed record PickMentee(string Words = "", int Page = 0);

/// <summary>Then the mentor.</summary>
internal sealed record PickMentor(string MenteeId, string Words = "", int Page = 0);

/// <summary>The two lists from which a curator makes a pair; places taken are shown where they matter.</summary>
internal sealed class PickSides(Candidates candidates, Names names) : IHandle<PickMentee>, IHandle<PickMentor>
{
    public async Task<Replies> HandleAsync(PickMentee command, Occasion on, CancellationToken ct)
    {
        var mentees = await candidates.MenteesAsync(command.Words, ct);
        var text = mentees.Count is 0 ? Nobody(PairingTexts.NoMentees, command.Words)
            : new Phrase(PairingTexts.WhichMentee, ("count", (long)mentees.Count));
        return Replies.Screen(on.Chat, text,
        [
            .. Shown(mentees, command.Page).Select(person => (Button[])[new(Name(person), new PickMentor(person.Id))]),
            .. Pages.Turns(command.Page, mentees.Count, page => command with { Page = page }),
            [new(PairingTexts.Find, new BeginFindingSide()), .. All(command.Words, new PickMentee())],
            Speaking.BackAnd(new ListPairs()),
        ]);
    }

    public async Task<Replies> HandleAsync(PickMentor command, Occasion on, CancellationToken ct)
    {
        var mentors = await candidates.MentorsAsync(command.Words, command.MenteeId, ct);
        var text = mentors.Count is 0 ? Nobody(PairingTexts.NoMentors, command.Words)
            : new Phrase(PairingTexts.WhichMentor, ("count", (long)mentors.Count));
        return Replies.Screen(on.Chat, text,
        [
            .. Shown(mentors, command.Page)
                .Select(person => (Button[])[new(WithPlaces(person), new PreviewPair(person.Id, command.MenteeId))]),
            .. Pages.Turns(command.Page, mentors.Count, page => command with { Page = page }),
            [new(PairingTexts.Find, new BeginFindingSide(command.MenteeId)), .. All(command.Words, new PickMentor(command.MenteeId))],
            Speaking.BackAnd(new PickMentee()),
        ]);
    }

    /// <summary>That a search found nobody says nothing of the others.</summary>
    private static Phrase Nobody(string all, string words) => words.Length > 0 ? new Phrase(PairingTexts.NothingFound, ("words", words)) : all;

    private static IEnumerable<Button> All(string words, object all) => words.Length > 0 ? [new(PairingTexts.ShowAll, all)] : [];

    private static IEnumerable<CandidateRow> Shown(IReadOnlyList<CandidateRow> all, int page) =>
        all.Skip(Pages.Skip(page)).Take(Pages.Size);

    private Phrase Name(CandidateRow person) => Speaking.Verbatim(names.WithSubject(person.DisplayName, person.FullName, person.Subjects));

    private Phrase WithPlaces(CandidateRow mentor) => new(
        PairingTexts.MentorRow, ("name", Name(mentor)), ("taken", mentor.Taken), ("limit", (long)candidates.Limit));
}
