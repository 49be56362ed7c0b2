using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Meetings;

/// <summary>Meetings of a pair: proposed by one side, agreed to by the other, moved and cancelled by either.</summary>
public sealed class MeetingsFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        Store(map);
        Arrange(map);
        Change(map);
        Remind(map);
        Follow(map);
        Return(map);
        ToCalendar(map);
        Together(map);
    }

    private static void Store(FeatureMap map) => map
        .Scoped<MeetingStore>().Scoped<CoupleStore>().Scoped<MeetingDesk>().Scoped<MeetingClock>().Scoped<Telling>()
        .Scoped<IHomeSection, MeetingHome>().Scoped<IDeepLink, MeetingLink>().Scoped<IErasure, MeetingErasure>().Scoped<IStored, MeetingErasure>()
        .Word("/meetings", Right.Meet, () => new ShowMeetings())
        .Handles<ShowMeetings, ListMeetingsHandler>("meeting.list", Right.Meet)
        .Handles<OpenMeeting, ListMeetingsHandler>("meeting.open", Right.Meet);

    private static void Arrange(FeatureMap map) => map
        .Scoped<FreeTimes>().Scoped<Clashes>()
        .Flow(NameTime.Flow, Right.Meet).Flow(NamePlace.Flow, Right.Meet)
        .Handles<ChoosePartner, OfferTimesHandler>("meeting.choose-partner", Right.Meet)
        .Handles<OfferTimes, OfferTimesHandler>("meeting.offer-times", Right.Meet)
        .Handles<OfferMove, OfferTimesHandler>("meeting.offer-move", Right.Meet)
        .Handles<BeginNamingTime, NameTimeHandler>("meeting.begin-naming-time", Right.Meet)
        .Handles<BeginNamingMove, NameTimeHandler>("meeting.begin-naming-move", Right.Meet)
        .Handles<SetTypedTime, NameTimeHandler>("meeting.set-typed-time", Right.Meet)
        .Handles<BeginNamingPlace, BeginNamingPlaceHandler>("meeting.begin-naming-place", Right.Meet)
        .Handles<ProposeMeeting, ProposeMeetingHandler>("meeting.propose", Right.Meet);

    private static void Change(FeatureMap map) => map
        .Scoped<Moving>().Scoped<IMeetingTopics, BringTopic>()
        .Flow(Describe.Flow, Right.Meet).Flow(Reason.Flow, Right.Meet)
        .Handles<ConfirmMeeting, ConfirmMeetingHandler>("meeting.confirm", Right.Meet)
        .Handles<MoveMeeting, MoveMeetingHandler>("meeting.move", Right.Meet)
        .Handles<CancelMeeting, CancelMeetingHandler>("meeting.cancel", Right.Meet)
        .Handles<RestoreMeeting, CancelMeetingHandler>("meeting.restore", Right.Meet)
        .Handles<BeginReason, TellReasonHandler>("meeting.begin-reason", Right.Meet)
        .Handles<TellReason, TellReasonHandler>("meeting.tell-reason", Right.Meet)
        .Handles<BeginDescribing, DescribeMeetingHandler>("meeting.begin-describing", Right.Meet)
        .Handles<DescribeMeeting, DescribeMeetingHandler>("meeting.describe", Right.Meet)
        .Handles<LapseMeeting, LapseMeetingHandler>("meeting.lapse", Right.Service);

    private static void Remind(FeatureMap map) => map
        .Scoped<ReminderStore>().Scoped<ReminderClock>().Scoped<Appointments>().Scoped<Promises>().Scoped<Ringing>()
        .Scoped<IExpiredNews, Ringing>().Scoped<IRingsTogether, RingsTogether>()
        .Scoped<IGoneNews, PartnerGone>().Scoped<IBackNews, BackInChat>()
        .Scoped<MissedStore>().Scoped<MissedNews>().Scoped<IComing, ComingReminders>()
        .Scoped<OwnReminders>().Scoped<IClockNews, OwnReminders>().Scoped<ZoneRules>().Scoped<FollowPair>()
        .Scoped<Crowds>().Scoped<IForecast, ReminderForecast>().Scoped<IForecast, TotalForecast>()
        .Handles<Started, FollowClocksHandler>("meeting.follow-clocks", Right.Service)
        .Handles<FollowZone, FollowClocksHandler>("meeting.follow-zone", Right.Service)
        .Handles<SmoothCrowd, SmoothCrowdHandler>("meeting.smooth", Right.Service)
        .Handles<Remind, RemindHandler>("meeting.remind", Right.Service)
        .Handles<WillCome, AnswerReminderHandler>("meeting.will-come", Right.Meet)
        .Handles<SnoozeReminder, AnswerReminderHandler>("meeting.snooze", Right.Meet)
        .Handles<CallCurator, PartnerGone>("meeting.call-curator", Right.Meet)
        .Handles<ShowReminders, ChooseRemindersHandler>("meeting.reminders", Right.OwnMeetings)
        .Handles<ToggleReminder, ChooseRemindersHandler>("meeting.toggle-reminder", Right.OwnMeetings);

    private static void Follow(FeatureMap map) => map
        .Scoped<MarkStore>().Scoped<HeldQuestions>().Scoped<IMorningNews, HeldQuestions>()
        .Scoped<IComing, ComingQuestions>().Scoped<IComing, ComingQuiet>()
        .Scoped<QuietPairs>().Scoped<WatchClock>().Scoped<IHomeSection, QuietHome>().Scoped<Settling>()
        .Scoped<IPairNews, WatchPairHandler>().Scoped<IPairNews, PairsBack>()
        .Scoped<CuratorCalls>()
        .Handles<WatchPair, WatchPairHandler>(WatchPair.Name, Right.Service)
        .Handles<TellQuiet, TellQuietHandler>("meeting.tell-quiet", Right.Service)
        .Handles<ListQuietPairs, ListQuietPairsHandler>("meeting.list-quiet-pairs", Right.ReadPairs)
        .Flow(Summarise.Flow, Right.Meet)
        .Handles<AskAttendance, AskAttendanceHandler>("meeting.ask-attendance", Right.Service)
        .Handles<AskTogether, AskTogetherHandler>("meeting.ask-together", Right.Service)
        .Handles<AskSummary, AskSummaryHandler>("meeting.ask-summary", Right.Service)
        .Handles<MarkAttendance, MarkAttendanceHandler>("meeting.mark", Right.Meet)
        .Scoped<IHomeSection, DisputesHome>().Handles<OpenDispute, Disputes>("meeting.open-dispute", Right.DecideAttendance)
        .Handles<DecideAttendance, Disputes>("meeting.decide-attendance", Right.DecideAttendance)
        .Handles<MarkAndMove, MarkAttendanceHandler>("meeting.mark-and-move", Right.Meet)
        .Handles<BeginSummary, SummaryHandler>("meeting.begin-summary", Right.Meet)
        .Handles<WriteSummary, SummaryHandler>("meeting.write-summary", Right.Meet)
        .Handles<LeaveSummary, SummaryHandler>("meeting.leave-summary", Right.Meet)
        .Handles<CallImportant, SummaryHandler>("meeting.call-important", Right.Meet)
        .Handles<ShowJournal, ShowJournalHandler>("meeting.journal", Right.OwnMeetings);

    private static void Return(FeatureMap map) => map
        .Scoped<SeriesStore>().Scoped<SeriesDesk>()
        .Handles<OfferSeries, OfferSeriesHandler>("meeting.offer-series", Right.Meet)
        .Handles<ProposeSeries, OfferSeriesHandler>("meeting.propose-series", Right.Meet)
        .Handles<OpenSeries, SeriesHandler>("meeting.open-series", Right.Meet)
        .Handles<ConfirmSeries, SeriesHandler>("meeting.confirm-series", Right.Meet)
        .Handles<StopSeries, SeriesHandler>("meeting.stop-series", Right.Meet)
        .Handles<SkipOccurrence, SeriesHandler>("meeting.skip", Right.Meet)
        .Handles<RestoreSeries, RestoreSeriesHandler>("meeting.restore-series", Right.Meet)
        .Handles<RestoreOccurrence, RestoreSeriesHandler>("meeting.give-back", Right.Meet)
        .Handles<LapseSeries, SeriesHandler>("meeting.lapse-series", Right.Service)
        .Handles<ExtendSeries, SeriesHandler>("meeting.extend-series", Right.Service);

    private static void ToCalendar(FeatureMap map) => map
        .Scoped<CalendarEvents>().Scoped<CalendarNews>().Scoped<GoneFiles>().Scoped<IPairNews, ClearCalendarsHandler>().Scoped<CalendarFeed>().Scoped<FeedReader>()
        .Scoped<YearSeries>().Scoped<YearNews>().Scoped<IYearNews, FollowYearHandler>().Handles<FollowYear, FollowYearHandler>("meeting.follow-year", Right.Service)
        .Makes<CalendarFile, CalendarFileMaker>("meetings.calendar")
        .Handles<ClearCalendars, ClearCalendarsHandler>("meeting.clear-calendars", Right.Service)
        .Handles<TakeMeeting, TakeIntoCalendarHandler>("meeting.to-calendar", Right.Meet)
        .Handles<TakeSeries, TakeIntoCalendarHandler>("meeting.series-to-calendar", Right.Meet)
        .Handles<TakeGathering, TakeIntoCalendarHandler>("meeting.group-to-calendar", Right.Gather)
        .Handles<TakeInvitation, TakeIntoCalendarHandler>("meeting.invitation-to-calendar", Right.Meet)
        .Handles<ShowSubscription, CalendarAddressHandler>("meeting.calendar", Right.OwnMeetings)
        .Handles<MakeCalendarAddress, CalendarAddressHandler>("meeting.calendar-address", Right.OwnMeetings)
        .Handles<DropCalendarAddress, CalendarAddressHandler>("meeting.drop-calendar-address", Right.OwnMeetings);

    private static void Together(FeatureMap map) => map
        .Scoped<GroupStore>().Scoped<GroupDesk>().Scoped<GroupClock>().Scoped<FollowGroup>().Scoped<GuestGone>().Scoped<GroupTelling>().Scoped<Mentees>()
        .Scoped<IHomeSection, GroupHome>().Scoped<IErasure, GroupErasure>()
        .Flow(Gather.Flow, Right.Gather).Flow(MoveGroup.Flow, Right.Gather).Flow(DescribeGroup.Flow, Right.Gather)
        .Handles<PickGuests, PickGuestsHandler>("meeting.pick-guests", Right.Gather)
        .Handles<ShowGatherings, PickGuestsHandler>("meeting.gatherings", Right.Gather)
        .Handles<BeginGathering, GatherHandler>("meeting.begin-gathering", Right.Gather)
        .Handles<GatherGuests, GatherHandler>("meeting.gather", Right.Gather)
        .Handles<OpenGathering, OrganizeHandler>("meeting.open-gathering", Right.Gather)
        .Handles<BeginMovingGathering, OrganizeHandler>("meeting.begin-moving-gathering", Right.Gather)
        .Handles<MoveGathering, OrganizeHandler>("meeting.move-gathering", Right.Gather)
        .Handles<BeginDescribingGathering, DescribeGroupHandler>("meeting.begin-describing-gathering", Right.Gather)
        .Handles<DescribeGathering, DescribeGroupHandler>("meeting.describe-gathering", Right.Gather)
        .Handles<CancelGathering, OrganizeHandler>("meeting.cancel-gathering", Right.Gather)
        .Handles<RestoreGathering, OrganizeHandler>("meeting.restore-gathering", Right.Gather)
        .Handles<OpenInvitation, AnswerInvitationHandler>("meeting.open-invitation", Right.Meet)
        .Handles<AnswerInvitation, AnswerInvitationHandler>("meeting.answer-invitation", Right.Meet)
        .Handles<SnoozeInvitation, SnoozeGroupHandler>("meeting.snooze-invitation", Right.Meet)
        .Handles<SnoozeGathering, SnoozeGroupHandler>("meeting.snooze-gathering", Right.Gather)
        .Handles<AskWhoCame, WhoCameHandler>("meeting.ask-who-came", Right.Service)
        .Handles<GiveUpGathering, WhoCameHandler>("meeting.give-up-gathering", Right.Service)
        .Handles<ReopenGathering, WhoCameHandler>("meeting.reopen-gathering", Right.Gather)
        .Handles<MarkGuest, WhoCameHandler>("meeting.mark-guest", Right.Gather)
        .Flow(SummariseGroup.Flow, Right.Gather)
        .Handles<AskGroupSummary, GroupSummaryHandler>("meeting.ask-group-summary", Right.Service)
        .Handles<BeginGroupSummary, GroupSummaryHandler>("meeting.begin-group-summary", Right.Gather)
        .Handles<WriteGroupSummary, GroupSummaryHandler>("meeting.write-group-summary", Right.Gather)
        .Handles<LeaveGroupSummary, GroupSummaryHandler>("meeting.leave-group-summary", Right.Gather)
        .Handles<CallGroupImportant, GroupSummaryHandler>("meeting.call-group-important", Right.Gather)
        .Handles<SettleGathering, WhoCameHandler>("meeting.settle-gathering", Right.Gather)
        .Handles<SayWasThere, WhoCameHandler>("meeting.say-was-there", Right.Meet);
}
