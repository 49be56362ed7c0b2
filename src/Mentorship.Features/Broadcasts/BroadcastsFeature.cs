using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Broadcasts;

/// <summary>Announcements to many: written, looked at, sent in portions, and reported.</summary>
public sealed class BroadcastsFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        map.Scoped<PostStore>()
            .Scoped<AudienceStore>().Scoped<RecipientStore>().Scoped<ReceiptStore>().Scoped<ReportStore>().Scoped<RefusalStore>()
            .Scoped<PostDesk>().Scoped<AudienceScreen>().Scoped<PlanScreen>().Scoped<ReportScreen>()
            .Scoped<Planning>().Scoped<Starting>().Scoped<Portions>().Scoped<Ending>().Scoped<Heads>().Scoped<TakingBack>()
            .Scoped<DigestStore>().Scoped<EveningDigest>().Scoped<IClockNews, FollowEvening>().Scoped<IMorningNews, FollowEvening>()
            .Scoped<ReportTable>().Scoped<ChangeStore>().Scoped<Copies>()
            .Scoped<IZoneNews, FollowPosts>().Scoped<MovedNews>().Scoped<OwnCopy>().Scoped<Correcting>().Scoped<Redating>()
            .Scoped<INotificationChoices, AnnouncementChoices>().Scoped<IErasure, BroadcastErasure>().Scoped<IStored, BroadcastErasure>()
            .Scoped<IKept, BroadcastErasure>().Scoped<IHomeSection, BroadcastHome>()
            .Scoped<FeedStore>().Scoped<IDeepLink, AnnouncementLink>().Scoped<IHomeSection, FeedHome>()
            .Scoped<IComing, ComingPosts>().Scoped<IComing, ComingEvents>()
            .Scoped<IHandle<AnnounceWords>, AnnounceWordsHandler>()
            .Scoped<EventReminderStore>().Scoped<EventClock>().Scoped<Reminding>().Scoped<MissedReminders>()
            .Scoped<IForecast, EventForecast>().Scoped<EventsAlong>().Scoped<IRingsAlong, EventsAlong>().Scoped<IBackNews, EventsBack>()
            .Scoped<IExpiredNews, MissedReminders>()
            .Word("/announce", Right.Broadcast, () => new BeginPost())
            .Flow(WriteWords.Flow, Right.Broadcast).Flow(AddLink.Flow, Right.Broadcast).Flow(NameMoment.Flow, Right.Broadcast)
            .Flow(NameTerm.Flow, Right.Broadcast).Flow(NameEvent.Flow, Right.Broadcast).Flow(Correct.Flow, Right.Broadcast);
        Writing(map);
        Sending(map);
        Reading(map);
        Changing(map);
    }

    private static void Writing(FeatureMap map) => map
        .Handles<BeginPost, BeginPostHandler>("broadcast.begin", Right.Broadcast)
        .Handles<AnnounceWords, AnnounceWordsHandler>("broadcast.announce-words", Right.Broadcast)
        .Handles<OpenPost, OpenPostHandler>("broadcast.open", Right.Broadcast)
        .Handles<ToggleGroup, ChangeAudience>("broadcast.toggle-group", Right.Broadcast)
        .Handles<TogglePairs, ChangeAudience>("broadcast.toggle-pairs", Right.Broadcast)
        .Handles<ToggleOwes, ChangeAudience>("broadcast.toggle-owes", Right.Broadcast)
        .Handles<ListDirections, ChangeAudience>("broadcast.list-directions", Right.Broadcast)
        .Handles<PickDirection, ChangeAudience>("broadcast.pick-direction", Right.Broadcast)
        .Handles<ListSchools, ChooseSchools>("broadcast.list-schools", Right.Broadcast)
        .Handles<ToggleSchool, ChooseSchools>("broadcast.toggle-school", Right.Broadcast)
        .Handles<ListAudience, ListAudienceHandler>("broadcast.list-audience", Right.Broadcast)
        .Handles<BeginWords, WriteWordsHandler>("broadcast.begin-words", Right.Broadcast)
        .Handles<KeepWords, WriteWordsHandler>("broadcast.keep-words", Right.Broadcast)
        .Handles<ShowPost, ShowPostHandler>("broadcast.show", Right.Broadcast)
        .Handles<TestPost, ShowPostHandler>("broadcast.test", Right.Broadcast)
        .Handles<ListCategories, PickCategoryHandler>("broadcast.list-categories", Right.Broadcast)
        .Handles<PickCategory, PickCategoryHandler>("broadcast.pick-category", Right.Broadcast)
        .Handles<ListButtons, PickButtons>("broadcast.list-buttons", Right.Broadcast)
        .Handles<ToggleMark, PickButtons>("broadcast.toggle-mark", Right.Broadcast)
        .Handles<DropLink, PickButtons>("broadcast.drop-link", Right.Broadcast)
        .Handles<ToggleRsvp, PickButtons>("broadcast.toggle-rsvp", Right.Broadcast)
        .Handles<DropFile, PickButtons>("broadcast.drop-file", Right.Broadcast)
        .Handles<ListForms, PickFormHandler>("broadcast.list-forms", Right.Broadcast)
        .Handles<PickForm, PickFormHandler>("broadcast.pick-form", Right.Broadcast)
        .Handles<ListVersions, ListVersionsHandler>("broadcast.list-versions", Right.Broadcast)
        .Handles<ShowVersion, ListVersionsHandler>("broadcast.show-version", Right.Broadcast)
        .Handles<DropVersion, ListVersionsHandler>("broadcast.drop-version", Right.Broadcast)
        .Handles<ListTerms, ListTermsHandler>("broadcast.list-terms", Right.Broadcast)
        .Handles<SetTerm, ListTermsHandler>("broadcast.set-term", Right.Broadcast)
        .Handles<BeginTerm, ListTermsHandler>("broadcast.begin-term", Right.Broadcast)
        .Handles<KeepTerm, ListTermsHandler>("broadcast.keep-term", Right.Broadcast)
        .Handles<ShowEvent, PickEventHandler>("broadcast.show-event", Right.Broadcast)
        .Handles<DropEvent, PickEventHandler>("broadcast.drop-event", Right.Broadcast)
        .Handles<BeginEvent, PickEventHandler>("broadcast.begin-event", Right.Broadcast)
        .Handles<KeepEvent, PickEventHandler>("broadcast.keep-event", Right.Broadcast)
        .Handles<BeginLink, AddLinkHandler>("broadcast.begin-link", Right.Broadcast)
        .Handles<KeepLink, AddLinkHandler>("broadcast.keep-link", Right.Broadcast);

    private static void Sending(FeatureMap map) => map
        .Handles<PlanPost, PlanPostHandler>("broadcast.plan", Right.Broadcast)
        .Handles<BeginMoment, NameMomentHandler>("broadcast.begin-moment", Right.Broadcast)
        .Handles<KeepMoment, NameMomentHandler>("broadcast.keep-moment", Right.Broadcast)
        .Handles<SendPost, SendPostHandler>("broadcast.send", Right.Broadcast)
        .Handles<ReopenPost, SendPostHandler>("broadcast.reopen", Right.Broadcast)
        .Handles<CancelPost, SendPostHandler>("broadcast.cancel", Right.Broadcast)
        .Handles<SubmitPost, SubmitPostHandler>("broadcast.submit", Right.Broadcast)
        .Handles<ReviewPost, ReviewPostHandler>("broadcast.review", Right.ApproveBroadcast)
        .Handles<ApprovePost, ReviewPostHandler>("broadcast.approve", Right.ApproveBroadcast)
        .Handles<ReturnPost, ReviewPostHandler>("broadcast.return", Right.ApproveBroadcast)
        .Handles<PausePost, PausePostHandler>("broadcast.pause", Right.Broadcast)
        .Handles<ResumePost, PausePostHandler>("broadcast.resume", Right.Broadcast)
        .Handles<StopPost, PausePostHandler>("broadcast.stop", Right.Broadcast)
        .Handles<FeedPost, FeedPostHandler>("broadcast.feed", Right.Service);

    private static void Changing(FeatureMap map) => map
        .Handles<BeginCorrection, CorrectPostHandler>("broadcast.begin-correction", Right.Broadcast)
        .Handles<KeepCorrection, CorrectPostHandler>("broadcast.keep-correction", Right.Broadcast)
        .Handles<CorrectPost, CorrectPostHandler>("broadcast.correct-now", Right.Broadcast)
        .Handles<SubmitCorrection, SubmitCorrectionHandler>("broadcast.submit-correction", Right.Broadcast)
        .Handles<ReviewCorrection, ReviewCorrectionHandler>("broadcast.review-correction", Right.ApproveBroadcast)
        .Handles<ApproveCorrection, ReviewCorrectionHandler>("broadcast.approve-correction", Right.ApproveBroadcast)
        .Handles<ReturnCorrection, ReviewCorrectionHandler>("broadcast.return-correction", Right.ApproveBroadcast)
        .Handles<AskWithdrawal, WithdrawPostHandler>("broadcast.ask-withdrawal", Right.Broadcast)
        .Handles<WithdrawPost, WithdrawPostHandler>("broadcast.withdraw", Right.Broadcast)
        .Handles<ListDays, ChangeDaysHandler>("broadcast.list-days", Right.Broadcast)
        .Handles<AgreeDays, ChangeDaysHandler>("broadcast.agree-days", Right.ApproveBroadcast)
        .Handles<ReturnDays, ChangeDaysHandler>("broadcast.return-days", Right.ApproveBroadcast)
        .Handles<EndPost, EndPostHandler>("broadcast.end", Right.Service)
        .Handles<ChangePost, ChangePostHandler>("broadcast.change", Right.Service);

    private static void Reading(FeatureMap map) => map
        .Handles<ListPosts, ListPostsHandler>("broadcast.list", Right.Broadcast)
        .Handles<ListUnread, ListUnreadHandler>("broadcast.list-unread", Right.Broadcast)
        .Handles<ShowBySchool, ListUnreadHandler>("broadcast.by-school", Right.Broadcast)
        .Handles<ListAnswered, ListAnsweredHandler>("broadcast.list-answered", Right.Broadcast)
        .Handles<GetReport, GetReportHandler>("broadcast.get-report", Right.Broadcast)
        .Makes<PostReport, PostReportMaker>("broadcast.report")
        .Handles<TakeOutside, TakeOutsideHandler>("broadcast.take-outside", Right.Broadcast)
        .Handles<AnswerPost, AnswerPostHandler>("broadcast.answer", Right.OwnAccount)
        .Handles<ToggleReminder, ToggleReminderHandler>("broadcast.toggle-reminder", Right.OwnAccount)
        .Handles<RemindOfEvent, RemindOfEventHandler>("broadcast.remind", Right.Service)
        .Handles<OpenForm, OpenFormHandler>("broadcast.open-form", Right.TakeQuestionnaire)
        .Handles<RetryPost, RetryPostHandler>("broadcast.retry", Right.Broadcast)
        .Handles<ReadPost, ReadPostHandler>("broadcast.read", Right.OwnAccount)
        .Handles<ShowAnnouncements, ShowAnnouncementsHandler>("broadcast.received", Right.OwnAccount)
        .Handles<ShowInMain, ShowInMainHandler>("broadcast.show-in-main", Right.OwnAccount)
        .Handles<OpenItem, OpenItemHandler>("broadcast.open-item", Right.OwnAccount)
        .Handles<TurnDigest, OpenItemHandler>("broadcast.turn-digest", Right.OwnAccount)
        .Handles<ToggleDigest, ToggleDigestHandler>("broadcast.toggle-digest", Right.OwnAccount)
        .Handles<RefuseCategory, RefuseCategoryHandler>("broadcast.refuse", Right.OwnAccount)
        .Handles<NextTongue, ToggleCategoryHandler>("broadcast.next-tongue", Right.OwnAccount)
        .Handles<ToggleCategory, ToggleCategoryHandler>("broadcast.toggle-category", Right.OwnAccount)
        .Handles<AllowCategory, RefuseCategoryHandler>("broadcast.allow", Right.OwnAccount);
}
