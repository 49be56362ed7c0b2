using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Hours;

/// <summary>When a person may be asked: hours, lessons and pauses of their own, and duty in the school.</summary>
public sealed class HoursFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        Week(map);
        Pausing(map);
        Duty(map);
        SchoolYear(map);
    }

    private static void Week(FeatureMap map) => map
        .Scoped<WeekStore>().Scoped<IErasure, HoursErasure>().Scoped<IStored, HoursErasure>().Scoped<ICardLine, HoursOnCard>()
        .Flow(WriteHours.Flow, Right.OwnHours).Flow(WriteLessons.Flow, Right.OwnHours)
        .Handles<ShowHours, ShowHoursHandler>("hours.show", Right.OwnHours)
        .Handles<ChangeHours, ChangeHoursHandler>("hours.change", Right.OwnHours)
        .Handles<ToggleDay, ChangeHoursHandler>("hours.toggle-day", Right.OwnHours)
        .Handles<SetSpan, ChangeHoursHandler>("hours.set-span", Right.OwnHours)
        .Handles<UseSchoolHours, ChangeHoursHandler>("hours.use-school", Right.OwnHours)
        .Handles<BeginWritingHours, BeginWritingHoursHandler>("hours.begin-writing", Right.OwnHours)
        .Handles<KeepHours, ChangeHoursHandler>("hours.keep", Right.OwnHours)
        .Handles<ShowLessons, LessonsHandler>("hours.lessons", Right.OwnHours)
        .Handles<ShowLessonsOf, LessonsHandler>("hours.lessons-of", Right.OwnHours)
        .Handles<ToggleLesson, LessonsHandler>("hours.toggle-lesson", Right.OwnHours)
        .Handles<GiveNoLessons, LessonsHandler>("hours.no-lessons", Right.OwnHours)
        .Handles<ForgetLessons, LessonsHandler>("hours.forget-lessons", Right.OwnHours)
        .Handles<BeginWritingLessons, BeginWritingLessonsHandler>("hours.begin-writing-lessons", Right.OwnHours)
        .Handles<KeepLessons, LessonsHandler>("hours.keep-lessons", Right.OwnHours);

    private static void Pausing(FeatureMap map) => map
        .Flow(WritePause.Flow, Right.OwnHours)
        .Handles<ShowPauses, PausesHandler>("hours.pauses", Right.OwnHours)
        .Handles<Pause, PausesHandler>("hours.pause", Right.OwnHours)
        .Handles<BeginPausing, BeginPausingHandler>("hours.begin-pausing", Right.OwnHours)
        .Handles<KeepPause, PausesHandler>("hours.keep-pause", Right.OwnHours)
        .Handles<DropPause, PausesHandler>("hours.drop-pause", Right.OwnHours);

    private static void Duty(FeatureMap map) => map
        .Scoped<DutyStore>().Scoped<IHomeSection, DutyHome>()
        .Word("/duty", Right.TakeDuty, () => new ShowDuty())
        .Flow(WriteDuty.Flow, Right.TakeDuty)
        .Handles<ShowDuty, ShowDutyHandler>("duty.show", Right.TakeDuty)
        .Handles<OfferDuty, OfferDutyHandler>("duty.offer", Right.TakeDuty)
        .Handles<PickOnDuty, OfferDutyHandler>("duty.pick", Right.GiveDuty)
        .Handles<TakeDuty, SetDutyHandler>("duty.take", Right.TakeDuty)
        .Handles<BeginWritingDuty, BeginWritingDutyHandler>("duty.begin-writing", Right.TakeDuty)
        .Handles<KeepDuty, SetDutyHandler>("duty.keep", Right.TakeDuty)
        .Handles<DropDuty, SetDutyHandler>("duty.drop", Right.TakeDuty);

    private static void SchoolYear(FeatureMap map) => map
        .Scoped<IHomeSection, CalendarHome>()
        .Word("/calendar", Right.BringCalendar, () => new ShowCalendar())
        .Flow(BringCalendar.Flow, Right.BringCalendar)
        .Makes<CalendarFileRecipe, CalendarSample>("school-year.file")
        .Handles<ShowCalendar, CalendarHandler>("calendar.show", Right.BringCalendar)
        .Handles<BeginBringing, BeginBringingHandler>("calendar.begin-bringing", Right.BringCalendar)
        .Handles<ReadCalendar, ReadCalendarHandler>("calendar.read", Right.BringCalendar)
        .Handles<PutCalendar, CalendarHandler>("calendar.put", Right.BringCalendar)
        .Handles<YearChanged, CalendarHandler>(YearChanged.Name, Right.Service)
        .Handles<SendSample, CalendarHandler>("calendar.send-sample", Right.BringCalendar)
        .Handles<Fetched, ReadCalendarHandler>("calendar.fetched", Right.Service);
}
