using Mentorship.Conversations;
using Mentorship.Domain.Meetings;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>What one file in a calendar is about: a meeting, or the rhythm that it belongs to.</summary>
internal sealed record CalendarSubject(string Name, CalendarFile File)
{
    public string About => $"calendar:{Name}";

    /// <summary>A file that takes the meeting out and stands in for one that had not left: calendars know neither.</summary>
    public string Behind => $"{About}:behind";

    public static CalendarSubject Of(Meeting meeting) => meeting.Key.Date is null
        ? new($"meeting:{meeting.Id}", new CalendarFile(Meeting: meeting.Id.Value))
        : new($"series:{meeting.Key.Source}", new CalendarFile(Series: meeting.Key.Source));

    public static CalendarSubject Of(Weekly weekly) => new(weekly.About, new CalendarFile(Series: weekly.Id));

    public static CalendarSubject Of(Gathering gathering) => new(gathering.About, new CalendarFile(Group: gathering.Id));
}

/// <summary>Brings another file to whoever has taken a meeting into a calendar; a newer one stands in for one that has not left.</summary>
internal sealed partial class CalendarNews(Unit unit, IOutbox outbox)
{
    private const string Take = """
        insert into calendar_files (subject, person_id, organization_id, taken_at) values (@Subject, @Person, @OrganizationId, @Now)
        on conflict (subject, person_id) do nothing
        """;

    private const string Takers = "select person_id from calendar_files where subject = @Subject and organization_id = @OrganizationId";

    private const string Subscribed =
        """
        -- any school: a calendar belongs to a person, and the two of a meeting are named
        select person_id from calendar_feeds where person_id = @Mentor or person_id = @Mentee
        """;

    public Task TakenAsync(CalendarSubject subject, Occasion on, CancellationToken ct) => TakenAsync(subject, on.Acting(), on, ct);

    /// <summary>What the two have just agreed on comes as a file beside its card, but not to whoever has it or subscribes to a calendar.</summary>
    public async Task<IReadOnlyList<Outgoing>> FirstAsync(Arranged now, Occasion on, CancellationToken ct) => now.Meeting.Key.Date is null
        ? await FirstAsync(CalendarSubject.Of(now.Meeting), (now.Couple, now.Couple.Sides),
            new Phrase(MeetingTexts.CalendarFile, ("at", now.Meeting.Time.Start)), on, ct)
        : [];

    public Task<IReadOnlyList<Outgoing>> FirstAsync(Weekly weekly, Occasion on, CancellationToken ct) => FirstAsync(
        CalendarSubject.Of(weekly), (weekly.Couple, weekly.Couple.Sides),
        new Phrase(MeetingTexts.CalendarSeries, ("at", weekly.First)), on, ct);

    /// <summary>What was cancelled may be taken back for a while: until then the calendars wait.</summary>
    public Task<IReadOnlyList<Outgoing>> OfAsync(Arranged now, Occasion on, CancellationToken ct) => now.Meeting switch
    {
        { Key.Date: not null, State: MeetingState.Cancelled } => SoonAsync(CalendarSubject.Of(now.Meeting), now.Couple, on, ct),
        { Key.Date: not null } => BringAsync(CalendarSubject.Of(now.Meeting), now.Couple.Sides, (MeetingTexts.CalendarChanged, now.Meeting, null), on, ct),
        { State: MeetingState.Cancelled } meeting => BringAsync(CalendarSubject.Of(meeting), now.Couple.Sides,
            (MeetingTexts.CalendarCancelled, meeting, on.Now + CancelMeetingHandler.UndoWindow), on, ct),
        var meeting => BringAsync(CalendarSubject.Of(meeting), now.Couple.Sides, (MeetingTexts.CalendarMoved, meeting, null), on, ct),
    };

    /// <summary>Another place or topic; a time that is not agreed yet brings both with it once it is.</summary>
    public async Task<IReadOnlyList<Outgoing>> DescribedAsync(Arranged now, Occasion on, CancellationToken ct) => now.Meeting is { State: MeetingState.Confirmed } meeting
        ? await BringAsync(CalendarSubject.Of(meeting), now.Couple.Sides, meeting.Key.Date is null
            ? (MeetingTexts.CalendarDescribed, meeting, null)
            : (MeetingTexts.CalendarChanged, null, null), on, ct)
        : [];

    public Task<IReadOnlyList<Outgoing>> OfAsync(Weekly weekly, Occasion on, CancellationToken ct) =>
        BringAsync(CalendarSubject.Of(weekly), weekly.Couple.Sides, (MeetingTexts.CalendarChanged, null, null), on, ct);

    /// <summary>What was stopped or skipped may be taken back for a while, and so may that: several changes come as one file.</summary>
    public Task<IReadOnlyList<Outgoing>> SoonAsync(CalendarSubject subject, Couple couple, Occasion on, CancellationToken ct) =>
        BringAsync(subject, couple.Sides, (MeetingTexts.CalendarChanged, null, on.Now + CancelMeetingHandler.UndoWindow), on, ct);

    /// <summary>A cancelled meeting is there again. The file that waits may tell of other dates of its rhythm.</summary>
    public Task<IReadOnlyList<Outgoing>> BackAsync(Arranged now, Occasion on, CancellationToken ct) => now.Meeting.Key.Date is not null
        ? SoonAsync(CalendarSubject.Of(now.Meeting), now.Couple, on, ct)
        : BackAsync(CalendarSubject.Of(now.Meeting), now, on, ct);

    public Task<IReadOnlyList<Outgoing>> BackAsync(Gathering now, Occasion on, CancellationToken ct) =>
        BackAsync(CalendarSubject.Of(now), now, on, ct);

    public Task<IReadOnlyList<Outgoing>> OfAsync(Gathering now, Occasion on, CancellationToken ct) =>
        BringAsync(CalendarSubject.Of(now), now.Sides, now.Meeting.State is MeetingState.Cancelled
            ? (MeetingTexts.CalendarCancelled, now.Meeting, on.Now + CancelMeetingHandler.UndoWindow)
            : (MeetingTexts.CalendarMoved, now.Meeting, null), on, ct);

    public Task<IReadOnlyList<Outgoing>> DescribedAsync(Gathering now, Occasion on, CancellationToken ct) =>
        BringAsync(CalendarSubject.Of(now), now.Sides, (MeetingTexts.CalendarDescribed, now.Meeting, null), on, ct);

    /// <summary>What went with its pair leaves the calendars of whoever has taken it; a file that cancels names one event (RFC 5546).</summary>
    public async Task<IReadOnlyList<Outgoing>> GoneAsync(
        IReadOnlyList<CalendarSubject> all, Couple couple, Occasion on, CancellationToken ct)
    {
        var taken = new List<(string Person, CalendarFile File)>();
        foreach (var subject in all)
        {
            await DropAsync(subject, ct);
            taken.AddRange((await TakersAsync(subject, ct)).Select(person => (person, subject.File)));
        }
        var files = taken.ToLookup(one => one.Person, one => one.File);
        return
        [
            .. Reached(couple.Sides, files.Select(of => of.Key)).SelectMany(side => files[Id(side)].Select((file, at) =>
                File(side, new CalendarFile(Gone: [file]), Gone(at + 1L, files[Id(side)].Count()), $"calendar:pair:{couple.Pair}")
                    with { DueAt = side.Quiet.HeldUntil(on.Now) })),
        ];
    }

    /// <summary>Nothing has changed after all, unless somebody has the file already or has waited for another one before it.</summary>
    private async Task<IReadOnlyList<Outgoing>> BackAsync(CalendarSubject subject, Appointment now, Occasion on, CancellationToken ct)
    {
        var (held, behind) = await DropAsync(subject, ct);
        var takers = Reached(now.Sides, await TakersAsync(subject, ct)).Count();
        return behind > 0 || held < takers
            ? await BringAsync(subject, now.Sides, (MeetingTexts.CalendarMoved, now.Meeting, null), on, ct)
            : [];
    }

    /// <summary>The files that had not left: those of a change, and those that stood in for one.</summary>
    private async Task<(int Held, int Behind)> DropAsync(CalendarSubject subject, CancellationToken ct) =>
        (await outbox.CancelAsync(subject.About, ct), await outbox.CancelAsync(subject.Behind, ct));

    private async Task<IReadOnlyList<Outgoing>> BringAsync(
        CalendarSubject subject, IEnumerable<Side> sides, (string Key, Meeting? Meeting, DateTimeOffset? NotBefore) what, Occasion on, CancellationToken ct)
    {
        // The file that has not left may have told of another time: the one in its place speaks of the meeting as a whole.
        var isInPlace = await DropAsync(subject, ct) is not (0, 0);
        if (isInPlace && what.Key is MeetingTexts.CalendarDescribed) what.Key = MeetingTexts.CalendarMoved;
        var about = isInPlace && what.Key is MeetingTexts.CalendarCancelled ? subject.Behind : subject.About;
        var takers = await TakersAsync(subject, ct);
        var caption = what.Meeting is { } meeting ? new Phrase(what.Key, ("at", meeting.Time.Start)) : new Phrase(what.Key);
        var from = what.NotBefore ?? on.Now;
        return
        [
            .. Reached(sides, takers).Select(side =>
                File(side, subject.File, caption, about) with { DueAt = side.Quiet.HeldUntil(from) ?? what.NotBefore }),
        ];
    }

    private static Phrase Gone(long number, long count) =>
        new(MeetingTexts.CalendarGone, ("many", count > 1 ? "yes" : "no"), ("number", number), ("count", count));

    private async Task<IReadOnlyList<Outgoing>> FirstAsync(
        CalendarSubject subject, (Couple Couple, IReadOnlyList<Side> Sides) whose, Phrase caption, Occasion on, CancellationToken ct)
    {
        var (mentor, mentee) = (whose.Couple.Mentor.Person, whose.Couple.Mentee.Person);
        var takers = await TakersAsync(subject, ct);
        var subscribed = await unit.QueryAsync<string>(Subscribed, new { Mentor = mentor, Mentee = mentee }, ct);
        var files = new List<Outgoing>();
        foreach (var side in Reached(whose.Sides, whose.Sides.Select(Id).Except(takers).Except(subscribed)).ToList())
        {
            await TakenAsync(subject, side.Person, on, ct);
            files.Add(File(side, subject.File, caption, subject.About) with { DueAt = side.Quiet.HeldUntil(on.Now) });
        }
        return files;
    }

    private Task TakenAsync(CalendarSubject subject, Domain.PersonId person, Occasion on, CancellationToken ct) =>
        unit.ExecuteAsync(Take, new { Subject = subject.Name, Person = person, on.Now }, ct);

    private Task<IReadOnlyList<string>> TakersAsync(CalendarSubject subject, CancellationToken ct) =>
        unit.QueryAsync<string>(Takers, new { Subject = subject.Name }, ct);

    private static IEnumerable<Side> Reached(IEnumerable<Side> sides, IEnumerable<string> takers) =>
        sides.Where(side => side is { Chat: not null, IsReachable: true } && takers.Contains(Id(side)));

    private static string Id(Side side) => side.Person.Value.ToString();

    private static Outgoing File(Side side, CalendarFile file, Phrase caption, string about) =>
        new(side.Chat!, new Body.File(file, caption, [])) { Priority = Priority.Consultation, About = about, Silent = true };
}
