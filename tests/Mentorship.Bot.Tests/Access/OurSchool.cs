using Mentorship.Sandbox;
using Mentorship.Testing;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>A school in the middle of its work: a pair, a consultation with words of its own, a questionnaire with its result, and people of another school.</summary>
internal sealed class OurSchool(Bot bot)
{
    /// <summary>Stands in everything that must not be read elsewhere.</summary>
    public const string Secret = "тайна-седьмой";

    public required Someone Mentee { get; init; }

    public required Someone Mentor { get; init; }

    public required Someone Curator { get; init; }

    /// <summary>Of the same school, with no part in anything of the others.</summary>
    public required Someone Colleague { get; init; }

    public required Someone Stranger { get; init; }

    /// <summary>A mentor and curator elsewhere, who may nearly everything there.</summary>
    public required Someone Neighbour { get; init; }

    public required Someone NeighbourMentee { get; init; }

    public IReadOnlyList<Someone> Ours => [Mentee, Mentor, Curator];

    public IReadOnlyList<Someone> Others => [Neighbour, NeighbourMentee, Colleague, Stranger];

    public static async Task<OurSchool> OpenAsync(Bot bot)
    {
        var school = new OurSchool(bot)
        {
            Mentee = await bot.MenteeAsync("Д. Р. К."), Mentor = await bot.MentorAsync("А. П. С."), Curator = await bot.CuratorAsync("К. Н. В."),
            Colleague = await bot.MenteeAsync("Е. Ж. О."), Stranger = bot.Stranger(),
            Neighbour = await bot.ComesAsync(new Newcomer("Ч. В. П.", "наставник, куратор") { School = "Лицей № 2" }),
            NeighbourMentee = await bot.MenteeAsync("Ф. Х. Ц.", "Лицей № 2"),
        };
        await bot.PairAsync(school.Mentee, school.Mentor);
        // What the pair left for the service to do is done at its next start, not in the middle of a test.
        await bot.RestartsAsync();
        foreach (var other in school.Others) await other.Says("/start");
        return school;
    }

    /// <summary>Two open questions, one of them taken, and words that wait for their place.</summary>
    public async Task AsksAsync()
    {
        await Mentee.Says($"{Secret}: класс шумит");
        await Mentor.Presses("Беру");
        await Mentee.Says("/need_help");
        await Mentee.Says($"{Secret}: как вести журнал");
        await Mentor.Says($"{Secret}: начните с тихого сигнала");
        await Mentee.Says($"{Secret}: куда это");
    }

    /// <summary>A draft of an answer for the bank of the school.</summary>
    public Task SharesAsync() => bot.WriteAsync(
        """
        insert into bank_answers (id, organization_id, request_id, number, author_id, holder_id, state, title, words, search, helped, since)
        select @Id, organization_id, id, number, author_id, holder_id, 'Draft', @Words, @Words, @Words, 0, 0
        from help_requests where holder_id is not null
        """, new { Id = Guid.CreateVersion7(bot.Time.GetUtcNow()), Words = $"{Secret}: начните с тихого сигнала" });

    /// <summary>A meeting that waits for an answer, at a place that nobody else may know.</summary>
    public async Task MeetsAsync()
    {
        await Mentee.Says("/meetings");
        await Mentee.Presses("Назначить встречу");
        await Mentee.Presses("Ср, 16 сентября, 13:00");
        await Mentee.Says($"{Secret}: каб. 12");
        await Mentee.Says("/meetings");
        await Mentee.Presses("Назначить встречу");
        await Mentee.Presses("Каждую неделю");
        await Mentee.Presses("Чт, 17 сентября, 13:00");
        await Mentee.Says($"{Secret}: каб. 12");
    }

    /// <summary>A meeting of several that the mentor gathers.</summary>
    public async Task GathersAsync()
    {
        var (id, start) = (Guid.CreateVersion7(bot.Time.GetUtcNow()), bot.Time.GetUtcNow().AddDays(30));
        await bot.WriteAsync(
            """
            insert into group_meetings (id, organization_id, organizer_id, local_time, zone, minutes, starts_at, ends_at, place, agenda,
                state, agreed_at, moves, sequence, version)
            select @Id, organization_id, mentor_id, '2026-10-15T10:12:00', 'Europe/Moscow', 40, @Start, @End, @Secret, @Secret,
                'Confirmed', 0, 0, 0, 1 from pairs
            """, new { Id = id, Start = start, End = start.AddMinutes(40), Secret });
        await bot.WriteAsync(
            """
            insert into group_guests (group_id, person_id, organization_id, word) select @Id, mentee_id, organization_id, 'Unknown' from pairs
            """, new { Id = id });
    }

    /// <summary>An announcement that nobody has been sent yet.</summary>
    public async Task AnnouncesAsync()
    {
        await Curator.Says("/announce");
        await Curator.Presses("Дальше: текст");
        await Curator.Says($"{Secret}: педсовет переносится");
    }

    /// <summary>The mentor will be on duty, and away for a while later.</summary>
    public async Task SaysWhenAsync()
    {
        await Mentor.Says("/duty");
        await Mentor.Presses("Взять дежурство");
        await Mentor.Presses("Завтра 13:00–18:00");
        await Mentor.Says("/settings");
        await Mentor.Presses("Мои часы");
        await Mentor.Presses("Пауза");
        await Mentor.Presses("До даты");
        await Mentor.Says("1.11-14.11");
    }

    /// <summary>A calendar that the curator has sent and not put in force.</summary>
    public async Task ChangesTheYearAsync()
    {
        await Curator.Says("/calendar");
        await Curator.Presses("Прислать календарь");
        await Curator.Says($"schema: school-calendar/1\nzone: Europe/Moscow\nholidays:\n  - {{ name: {Secret}, from: 2026-11-04 }}");
    }

    /// <summary>The entry questionnaire, answered and sent.</summary>
    public async Task AnswersAsync()
    {
        await Mentee.Says("/menu");
        await Mentee.Presses("Анкеты: 1");
        await Mentee.Presses("Входная диагностика");
        await Mentee.Presses("Начать");
        while (Screen.FindButton("Отправить ответы") is null) await AnswerAsync();
        await Mentee.Presses("Отправить ответы");
    }

    /// <summary>The id of something of ours, by what a command calls it.</summary>
    public async Task<string> IdAsync(string called) => (await bot.ReadAsync(Sources[called]))[0];

    private static readonly Dictionary<string, string> Sources = new()
    {
        ["Request"] = "select id from help_requests where holder_id is not null",
        ["From"] = "select holder_id from help_requests where holder_id is not null",
        ["Answer"] = "select id from bank_answers",
        ["Parked"] = "select id from parked_words",
        ["Run"] = "select id from questionnaire_runs",
        ["Meeting"] = "select id from meetings",
        ["Post"] = "select id from broadcasts",
        ["Group"] = "select id from group_meetings",
        ["Series"] = "select id from meeting_series",
        ["Replaces"] = "select id from meeting_series",
        ["Pair"] = "select id from pairs",
        ["PairId"] = "select id from pairs",
        ["Person"] = "select mentee_id from pairs",
        ["PersonId"] = "select mentee_id from pairs",
        ["MenteeId"] = "select mentee_id from pairs",
        ["MentorId"] = "select mentor_id from pairs",
        ["OrganizationId"] = "select organization_id from pairs",
        ["Absence"] = "select id from absences",
        ["CalendarDraft"] = "select id from calendar_drafts",
        ["Duty"] = "select id from duties",
        ["DutyPersonId"] = "select mentor_id from pairs",
        ["ApplicationId"] = "select id from applications",
    };

    private SeenMessage Screen => Mentee.View.Shown.Last(message => message.FromBot && message.Buttons.Count > 0);

    private async Task AnswerAsync()
    {
        var first = Screen.Buttons[0][0].Text;
        var isMarked = Screen.FindButton("Дальше") is not null && first != "Дальше";
        if (first is "Пауза") await Mentee.Says($"{Secret}: успевать к звонку");
        else await Mentee.Presses(first);
        if (isMarked) await Mentee.Presses("Дальше");
    }
}
