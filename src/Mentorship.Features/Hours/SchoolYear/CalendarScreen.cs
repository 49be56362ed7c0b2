using Mentorship.Conversations;
using Mentorship.Features.Shared.Calendar;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>«Поставить календарь»: what was shown comes into force.</summary>
internal sealed record PutCalendar(Guid CalendarDraft);

/// <summary>«Образец»: the present calendar as a file, or an example where there is none.</summary>
internal sealed record SendSample;

/// <summary>«Календарь школы»: what is in force, and the way to bring another.</summary>
internal sealed class CalendarHandler(Unit unit, SchoolCalendars calendars, IEnumerable<IYearNews> news, Audit audit)
    : IHandle<ShowCalendar>, IHandle<PutCalendar>, IHandle<YearChanged>, IHandle<SendSample>
{
    private const string Draft = "select yaml from calendar_drafts where organization_id = @OrganizationId and id = @Id";
    private const string DropDraft = "delete from calendar_drafts where organization_id = @OrganizationId";

    public async Task<Replies> HandleAsync(ShowCalendar command, Occasion on, CancellationToken ct)
    {
        var text = await calendars.FindAsync(ct) is { } hours
            ? new Phrase(CalendarTexts.Now, ("summary", CalendarSummary.Of(hours)))
            : CalendarTexts.None;
        return Replies.Screen(on.Chat, text,
            [new(CalendarTexts.Bring, new BeginBringing(), Emphasis.Primary)], [new(CalendarTexts.Sample, new SendSample())],
            Speaking.BackAnd(new ShowSettings()));
    }

    public async Task<Replies> HandleAsync(PutCalendar command, Occasion on, CancellationToken ct)
    {
        if (await unit.SingleAsync<string>(Draft, new { Id = command.CalendarDraft }, ct) is not { } yaml)
            return Replies.Screen(on.Chat, CalendarTexts.Gone,
                [new(CalendarTexts.Bring, new BeginBringing())], Speaking.BackAnd(new ShowCalendar()));
        var before = await calendars.FileAsync(ct);
        await calendars.PutAsync(yaml, on.Now, ct);
        await HandleAsync(new YearChanged(before), on, ct);
        await unit.ExecuteAsync(DropDraft, null, ct);
        await audit.WriteAsync(on, ("calendar", on.Actor.OrganizationId ?? ""), "calendar-put", ct);
        return Replies.Screen(on.Chat, new Phrase(CalendarTexts.IsPut), Speaking.BackAnd(new ShowCalendar()));
    }

    public async Task<Replies> HandleAsync(YearChanged command, Occasion on, CancellationToken ct)
    {
        foreach (var one in news) await one.YearChangedAsync(command.Before, on, ct);
        return [];
    }

    public Task<Replies> HandleAsync(SendSample command, Occasion on, CancellationToken ct) => Task.FromResult<Replies>(
        [new Outgoing(
            on.Chat, new Body.File(new CalendarFileRecipe(), CalendarTexts.SampleCaption, [Speaking.BackAnd(new ShowCalendar())]))]);
}
