using Mentorship.Conversations;
using Mentorship.Domain;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>«Без встреч»: pairs of the school that have not met for long and have nothing ahead.</summary>
internal sealed record ListQuietPairs(int Page = 0);

internal sealed record PairMetRow(
    string PairId, long PairedAt, long? LastHeld, long? Next, string MentorName, string MentorFullName, string MenteeName, string MenteeFullName);

/// <summary>A pair that does not meet.</summary>
/// <param name="Days">School days since the last meeting, or since there is a pair.</param>
internal sealed record QuietPair(string PairId, string Mentor, string Mentee, int Days);

/// <summary>Finds them, longest first, among all pairs of the school of the actor.</summary>
internal sealed class QuietPairs(Unit unit, SchoolHours schools, Names names, IOptions<MeetingsOptions> options)
{
    private const string All = $"""
        select p.id as pair_id, p.created_at as paired_at,
            {PairMet.Columns},
            r.display_name as mentor_name, r.full_name as mentor_full_name,
            e.display_name as mentee_name, e.full_name as mentee_full_name
        from pairs p join people r on r.id = p.mentor_id join people e on e.id = p.mentee_id
        where p.organization_id = @OrganizationId and p.state = 'Active'
        """;

    public int MostDays => options.Value.MissingAfterSchoolDays;

    public async Task<(int Pairs, IReadOnlyList<QuietPair> Quiet)> OfSchoolAsync(DateTimeOffset now, CancellationToken ct)
    {
        var rows = await unit.QueryAsync<PairMetRow>(All, new { Now = now }, ct);
        var (school, rule) = ((await schools.OfAsync(ct)).School, new MissingMeetings(MostDays));
        return (rows.Count,
        [
            .. from row in rows
               let met = new PairMeetings(
                   new PairId(Guid.Parse(row.PairId)), Moments.Of(row.PairedAt), Moments.Of(row.LastHeld), Moments.Of(row.Next))
               where rule.IsMissing(met, school, now)
               let days = MissingMeetings.DaysSince(met.LastHeld ?? met.PairedAt, school, now)
               orderby days descending, row.PairId
               select new QuietPair(row.PairId, names.Of(row.MentorName, row.MentorFullName), names.Of(row.MenteeName, row.MenteeFullName), days),
        ]);
    }
}

internal sealed class ListQuietPairsHandler(QuietPairs pairs) : IHandle<ListQuietPairs>
{
    public async Task<Replies> HandleAsync(ListQuietPairs command, Occasion on, CancellationToken ct)
    {
        var (_, quiet) = await pairs.OfSchoolAsync(on.Now, ct);
        var text = quiet.Count is 0 ? MeetingTexts.QuietNone
            : new Phrase(MeetingTexts.QuietList, ("count", (long)quiet.Count), ("days", (long)pairs.MostDays));
        return Replies.Screen(on.Chat, text,
        [
            .. quiet.Skip(Pages.Skip(command.Page)).Take(Pages.Size).Select(pair => (Button[])[Row(pair)]),
            .. Pages.Turns(command.Page, quiet.Count, page => new ListQuietPairs(page)),
            [Speaking.MenuButton],
        ]);
    }

    private static Button Row(QuietPair pair) => new(new Phrase(
        MeetingTexts.QuietRow, ("mentee", pair.Mentee), ("mentor", pair.Mentor), ("days", (long)pair.Days)), new OpenPair(pair.PairId));
}

/// <summary>How many pairs do not meet, on the home screen of whoever answers for the pairs of the school.</summary>
internal sealed class QuietHome(QuietPairs pairs) : IHomeSection
{
    private const int ForInformation = 12;
    private const int Place = 21;

    public async Task<HomeContribution> ForAsync(Occasion on, CancellationToken ct)
    {
        if (!on.Actor.May(Right.ProposePair) || on.Actor.OrganizationId is null) return HomeContribution.None;
        var (all, quiet) = await pairs.OfSchoolAsync(on.Now, ct);
        if (quiet.Count is 0) return HomeContribution.None;
        var line = new Phrase(
            MeetingTexts.HomeQuiet, ("count", (long)all), ("days", (long)pairs.MostDays), ("quiet", (long)quiet.Count));
        var menu = new Button(new Phrase(MeetingTexts.WithoutMeetings, ("count", (long)quiet.Count)), new ListQuietPairs());
        return new HomeContribution([new HomeLine(ForInformation, line, null)], [new MenuButton(Place, menu)]);
    }
}
