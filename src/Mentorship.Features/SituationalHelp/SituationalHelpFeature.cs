using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.SituationalHelp;

/// <summary>Situational consultations: a question in one message, a human who takes it, a dialogue through the bot.</summary>
public sealed class SituationalHelpFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        Store(map);
        Ask(map);
        Take(map);
        Talk(map);
        HandOn(map);
        Close(map);
        See(map);
        Answer(map);
        Watch(map);
        Help(map);
    }

    private static void Store(FeatureMap map) => map
        .Scoped<RequestStore>().Scoped<CircleStore>().Scoped<ColleagueStore>().Scoped<MentorStore>().Scoped<PaceStore>().Scoped<Outlook>().Scoped<WordStore>()
        .Scoped<ParkedStore>().Scoped<AlbumStore>().Scoped<SituationStore>().Scoped<OverviewStore>().Scoped<WorkingTime>().Scoped<ClockStore>()
        .Scoped<CaseReader>().Scoped<RequestDesk>().Scoped<RequestClock>()
        .Scoped<IComing, ComingRequests>().Scoped<IHomeSection, HelpHome>().Scoped<IErasure, HelpErasure>().Scoped<IStored, StoredQuestions>()
        .Scoped<IMorningNews, FollowMorning>().Scoped<IKept, WordsKept>().Scoped<IDeepLink, RequestLink>()
        .Word("/requests", Right.OwnAccount, () => new ListRequests())
        .Shortcut(SharedTexts.Requests, "/requests")
        .Handles<ListRequests, ListRequestsHandler>("request.list", Right.OwnAccount)
        .Handles<OpenRequest, OpenRequestHandler>("request.open", Right.TalkInRequest);

    private static void Ask(FeatureMap map) => map
        .Scoped<NewRequests>().Scoped<Departure>().Scoped<Undecided>().Scoped<Rounds>().Scoped<CuratorCalls>().Scoped<Invitations>()
        .LoneWord("/need_help", Right.CreateRequest, () => new AskForHelp.Wanted())
        .Shortcut(SharedTexts.NeedHelp, "/need_help")
        .Flow(AskForHelp.Flow, Right.CreateRequest)
        .Handles<AskForHelp.Wanted, BeginAsking>("request.ask", Right.CreateRequest)
        .Handles<AskForHelp.Command, AskForHelpHandler>("request.create", Right.CreateRequest)
        .Handles<DescribeRequest, DescribeRequestHandler>("request.describe", Right.CreateRequest)
        .Handles<AddWords, AddWordsHandler>("request.add", Right.CreateRequest)
        .Flow(RewriteQuestion.Flow, Right.CreateRequest)
        .Handles<SendNow, UnsentQuestions>("request.send-now", Right.CreateRequest)
        .Handles<DropUnsent, UnsentQuestions>("request.drop-unsent", Right.CreateRequest)
        .Handles<RewriteUnsent, RewriteQuestionHandler>("request.rewrite", Right.CreateRequest)
        .Handles<StopRewriting, RewriteQuestionHandler>("request.stop-rewriting", Right.CreateRequest)
        .Handles<RewriteQuestion.Command, RewriteQuestionHandler>("request.keep-rewritten", Right.CreateRequest)
        .Handles<SendUnsent, UnsentInTime>("request.send-unsent", Right.Service)
        .Handles<RemindUnsent, UnsentInTime>("request.remind-unsent", Right.Service)
        .Handles<SnoozeEscalation, SnoozeEscalationHandler>("request.snooze", Right.AnswerRequest)
        .Handles<ListMentors, ListMentorsHandler>("request.list-mentors", Right.WatchRequests)
        .Handles<NameMentor, NameMentorHandler>("request.name-mentor", Right.WatchRequests)
        .Handles<AskNextMentors, AskNextMentorsHandler>("request.next-wave", Right.Service)
        .Handles<CallCurators, CallCuratorsHandler>("request.escalate", Right.Service);

    private static void Help(FeatureMap map) => map
        .Scoped<HelperStore>().Scoped<IErasure, HelperStore>().Scoped<IStored, HelperStore>().Scoped<HelperScreens>().Scoped<HelperNews>()
        .Scoped<IHelpersAtHand, HelpersAtHand>()
        .Handles<ShowHelpers, ChooseHelpers>("helpers.show", Right.TalkInRequest)
        .Handles<ListHelpers, ChooseHelpers>("helpers.list", Right.CreateRequest)
        .Handles<AskToHelp, ChooseHelpers>("helpers.ask", Right.CreateRequest)
        .Handles<StopAsking, ChooseHelpers>("helpers.stop-asking", Right.CreateRequest)
        .Handles<AnswerHelping, AnswerHelpingHandler>("helpers.answer", Right.AnswerRequest)
        .Handles<StopHelping, AnswerHelpingHandler>("helpers.stop-helping", Right.AnswerRequest)
        .Scoped<BankMentorStore>().Scoped<IErasure, BankMentorStore>().Scoped<IStored, BankMentorStore>()
        .Handles<ShowElsewhere, AnswerElsewhereHandler>("elsewhere.show", Right.AnswerRequest)
        .Handles<AnswerElsewhere, AnswerElsewhereHandler>("elsewhere.answer", Right.AnswerRequest);

    private static void Watch(FeatureMap map) => map
        .Scoped<CanaryStore>()
        .Handles<BeginCanary, CanaryRound>(BeginCanary.Name, Right.Service)
        .Handles<AskCanary, CanaryRound>("canary.ask", Right.Service);

    private static void Take(FeatureMap map) => map
        .Scoped<Taken>().Scoped<FallenBack>()
        .Handles<TakeRequest, TakeRequestHandler>("request.take", Right.AnswerRequest)
        .Handles<DeclineRequest, DeclineRequestHandler>("request.decline", Right.AnswerRequest)
        .Handles<PromiseAnswer, PromiseAnswerHandler>("request.promise", Right.AnswerRequest)
        .Handles<LapseHolder, LapseHolderHandler>("request.lapse", Right.Service);

    // A person closes and opens the chat whatever their role; what they said stays theirs to change.
    private static void Talk(FeatureMap map) => map
        .Scoped<Talk>().Scoped<TraceWarning>().Scoped<Passing>().Scoped<Placing>().Scoped<Albums>().Scoped<Reopening>().Scoped<Crossroads>()
        .Scoped<Gone>().Scoped<PartsLeft>().Scoped<OutOfReach>().Scoped<CatchUp>()
        .Handles<Unclaimed, RouteWords>("request.words", Right.OwnAccount)
        .Handles<Replied, RouteWords>("request.reply", Right.OwnAccount)
        .Handles<PlaceAlbum, RouteWords>("request.place-album", Right.Service)
        .Handles<Edited, EditWords>("request.edited", Right.Enter)
        .Word("/unsend", Right.TalkInRequest, () => new Unsend(null), message => new Unsend(message))
        .Handles<Unsend, UnsendHandler>("request.unsend", Right.TalkInRequest)
        .Handles<SendAsFile, InsteadOfRecording>("request.send-as-file", Right.TalkInRequest)
        .Handles<WriteInstead, InsteadOfRecording>("request.write-instead", Right.TalkInRequest)
        .Handles<PassParked, ParkedWords>("request.pass-parked", Right.TalkInRequest)
        .Handles<SendParked, ParkedWords>("request.send-parked", Right.CreateRequest)
        .Handles<DropParked, ParkedWords>("request.drop-parked", Right.OwnAccount)
        .Handles<SeparateQuestion, SeparateQuestionHandler>("request.separate", Right.CreateRequest)
        .Handles<Delivered, HearDelivered>("request.delivered", Right.Service)
        .Handles<RolesEnded, HearRolesEnded>(RolesEnded.Name, Right.Service)
        .Handles<ReachabilityChanged, HearReachability>("request.reachability", Right.Enter);

    private static void Answer(FeatureMap map) => map
        .Scoped<AnswerStore>().Scoped<KnownAnswers>().Scoped<AnswerDesk>().Scoped<IHomeSection, AnswersHome>()
        .Word("/answers", Right.KeepAnswers, () => new ListAnswers())
        .Flow(EditAnswer.Flow, Right.KeepAnswers)
        .Handles<OpenKnown, KnownToAuthor>("answer.open-known", Right.CreateRequest)
        .Handles<TakeKnown, KnownToAuthor>("answer.take-known", Right.CreateRequest)
        .Handles<ShareAnswer, Sharing>("answer.share", Right.TalkInRequest)
        .Handles<AgreeToShare, Sharing>("answer.agree", Right.TalkInRequest)
        .Handles<RevokeSharing, Sharing>("answer.revoke", Right.OwnAccount)
        .Handles<ListAnswers, KeepBank>("answer.list", Right.KeepAnswers)
        .Handles<ReviewAnswer, KeepBank>("answer.review", Right.KeepAnswers)
        .Handles<PublishAnswer, KeepBank>("answer.publish", Right.KeepAnswers)
        .Handles<DropAnswer, KeepBank>("answer.drop", Right.KeepAnswers)
        .Handles<AnnounceAnswer, AnnounceAnswerHandler>("answer.announce", Right.KeepAnswers)
        .Handles<EditDraft, EditAnswerHandler>("answer.edit", Right.KeepAnswers)
        .Handles<EditAnswer.Command, EditAnswerHandler>("answer.keep-edited", Right.KeepAnswers);

    private static void HandOn(FeatureMap map) => map
        .Scoped<NoteStore>().Scoped<Peers>().Scoped<Handed>().Scoped<Beside>().Scoped<CuratorInvitations>()
        .Flow(WriteNote.Flow, Right.AnswerRequest)
        .Handles<OfferHandOver, HandOverHandler>("request.offer-hand-over", Right.AnswerRequest)
        .Handles<HandOver, HandOverHandler>("request.hand-over", Right.AnswerRequest)
        .Handles<BeginNote, HandOverHandler>("request.begin-note", Right.AnswerRequest)
        .Handles<KeepNote, HandOverHandler>("request.keep-note", Right.AnswerRequest)
        .Scoped<CannedStore>().Scoped<IErasure, CannedStore>().Scoped<IStored, CannedStore>()
        .Flow(WriteCanned.Flow, Right.AnswerRequest)
        .Handles<ListCanned, CannedAnswers>("request.list-canned", Right.AnswerRequest)
        .Handles<BeginCanned, CannedAnswers>("request.begin-canned", Right.AnswerRequest)
        .Handles<WriteCanned.Command, CannedAnswers>("request.keep-canned", Right.AnswerRequest)
        .Handles<DropCanned, CannedAnswers>("request.drop-canned", Right.AnswerRequest)
        .Handles<OfferColleague, CallColleagueHandler>("request.offer-colleague", Right.AnswerRequest)
        .Handles<CallColleague, CallColleagueHandler>("request.call-colleague", Right.AnswerRequest)
        .Handles<JoinRequest, JoinRequestHandler>("request.join", Right.AnswerRequest)
        .Handles<DeclineJoining, JoinRequestHandler>("request.decline-joining", Right.AnswerRequest)
        .Handles<LeaveTogether, JoinRequestHandler>("request.leave-together", Right.AnswerRequest)
        .Handles<OfferCurator, InviteCuratorHandler>("request.offer-curator", Right.TalkInRequest)
        .Handles<InviteCurator, InviteCuratorHandler>("request.invite-curator", Right.TalkInRequest)
        .Handles<TakeOver, InviteCuratorHandler>("request.take-over", Right.AnswerRequest)
        .Handles<CallForOwed, CallForOwedHandler>("request.call-for-owed", Right.Service)
        .Handles<ChangeHolder, ChangeHolderHandler>("request.change-holder", Right.TalkInRequest);

    private static void Close(FeatureMap map) => map
        .Handles<ResolveRequest, EndRequest>("request.resolve", Right.TalkInRequest)
        .Handles<WithdrawRequest, EndRequest>("request.withdraw", Right.TalkInRequest)
        .Handles<AskWithdrawal, EndRequest>("request.ask-withdrawal", Right.TalkInRequest)
        .Flow(FewWords.Flow, Right.TalkInRequest)
        .Handles<BeginFewWords, FewWordsHandler>("request.begin-few-words", Right.TalkInRequest)
        .Handles<FewWords.Command, FewWordsHandler>("request.few-words", Right.TalkInRequest)
        .Handles<RateRequest, RateRequestHandler>("request.rate", Right.TalkInRequest)
        .Handles<KeepRequest, Silence>("request.keep", Right.TalkInRequest)
        .Handles<AskIfSolved, Silence>("request.ask-solved", Right.Service)
        .Handles<CloseSilent, Silence>("request.close-silent", Right.Service)
        .Handles<WipeWords, WipeWordsHandler>("request.wipe", Right.Service);

    private static void See(FeatureMap map) => map
        .Scoped<FigureStore>()
        .Handles<ShowFigures, ShowFiguresHandler>("request.figures", Right.WatchRequests)
        .Handles<GetFigures, GetFiguresHandler>("request.get-figures", Right.WatchRequests)
        .Makes<FigureSheet, FigureSheetMaker>("request.figures");
}
