using Mentorship.Conversations;
using Mentorship.Pipeline;
using Microsoft.Extensions.Options;

namespace Mentorship.Features.Meetings;

/// <summary>One of the moments before a meeting, on or off.</summary>
internal sealed record ToggleReminder(long Seconds);

/// <summary>When a person wants to be reminded of meetings; what is planned already follows.</summary>
internal sealed class ChooseRemindersHandler(Unit unit, OwnReminders reminders, IOptions<MeetingsOptions> options)
    : IHandle<ShowReminders>, IHandle<ToggleReminder>
{
    private const string Mine = "select offsets from reminder_choices where person_id = @ActorId";

    private const string Put = """
        insert into reminder_choices (person_id, offsets) values (@ActorId, @Offsets)
        on conflict (person_id) do update set offsets = excluded.offsets
        """;

    private static readonly (TimeSpan Before, string Label)[] Offered =
    [
        (TimeSpan.FromDays(1), MeetingTexts.ADayBefore), (TimeSpan.FromHours(3), MeetingTexts.ThreeHoursBefore),
        (TimeSpan.FromHours(1), MeetingTexts.AnHourBefore), (TimeSpan.FromMinutes(15), MeetingTexts.AQuarterBefore),
    ];

    public async Task<Replies> HandleAsync(ShowReminders command, Occasion on, CancellationToken ct) => Screen(await ChosenAsync(ct), on);

    public async Task<Replies> HandleAsync(ToggleReminder command, Occasion on, CancellationToken ct)
    {
        var (chosen, pressed) = (await ChosenAsync(ct), TimeSpan.FromSeconds(command.Seconds));
        if (Array.TrueForAll(Offered, one => one.Before != pressed)) return Screen(chosen, on);
        chosen = chosen.Contains(pressed) ? [.. chosen.Where(one => one != pressed)] : [.. chosen, pressed];
        await unit.ExecuteAsync(Put, new { Offsets = Side.Written(chosen) }, ct);
        await reminders.ClockChangedAsync(on, ct);
        return Screen(chosen, on);
    }

    private async Task<IReadOnlyList<TimeSpan>> ChosenAsync(CancellationToken ct) =>
        Side.Read(await unit.SingleAsync<string>(Mine, null, ct), options.Value);

    private static Replies Screen(IReadOnlyList<TimeSpan> chosen, Occasion on) => Replies.Screen(
        on.Chat, new Phrase(MeetingTexts.WhenToRemind, ("any", chosen.Count > 0 ? "yes" : "no")),
        [.. Offered.Select(one => (Button[])[Choice(one, chosen.Contains(one.Before))]), Speaking.BackAnd(new ShowSettings())]);

    private static Button Choice((TimeSpan Before, string Label) one, bool isChosen) =>
        Speaking.Choice(one.Label, isChosen, new ToggleReminder((long)one.Before.TotalSeconds));
}
