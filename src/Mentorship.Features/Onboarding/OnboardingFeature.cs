using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Onboarding;

/// <summary>The way in: invitation, consent, and the way out again. All of it is open to people who are not known yet.</summary>
public sealed class OnboardingFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        map.Scoped<IThreshold, Threshold>()
            .Scoped<Doorway>().Scoped<WrongCodes>().Scoped<Membership>().Scoped<ConsentDesk>().Scoped<ConsentStore>()
            .Scoped<Newcomers>().Scoped<Leaving>().Scoped<FormerGuest>().Scoped<FormerInvitee>().Scoped<Undecided>()
            .Word("/start", Right.Enter, payload => new Start(payload.Trim()), takes: Start.IsPayload)
            .LoneWord("/help", Right.Enter, () => new ShowHelp())
            .Word("/consent", Right.Enter, () => new ShowConsent())
            .Shortcut(OnboardingTexts.StartWord, "/start")
            .Shortcut(OnboardingTexts.HelpWord, "/help");
        ComingIn(map);
        Applying(map);
        Consent(map);
    }

    private static void ComingIn(FeatureMap map) => map
        .Handles<Start, StartHandler>("onboarding.start", Right.Enter)
        .Handles<ShowHelp, HelpHandler>("onboarding.help", Right.Enter)
        .Handles<ExplainInvites, InviteAnswers>("onboarding.explain-invites", Right.Enter)
        .Handles<AcceptInvite, AcceptInviteHandler>("onboarding.accept-invite", Right.Enter)
        .Handles<DenyInvite, InviteAnswers>("onboarding.deny-invite", Right.Enter)
        .Handles<AskNewLink, InviteAnswers>("onboarding.button.ask-new-link", Right.Enter)
        .Handles<ReportUsedLink, InviteAnswers>("onboarding.report-used-link", Right.Enter);

    private static void Applying(FeatureMap map) => map
        .Scoped<ApplicationStore>().Scoped<IHomeSection, GuestHome>().Scoped<IHomeSection, ApplicationsHome>()
        .Flow(Apply.Flow, Right.OwnAccount)
        .Answers<SchoolsToJoin, SchoolsToJoinAnswer>()
        .Handles<BeginApplying, BeginApplyingHandler>("onboarding.begin-applying", Right.OwnAccount)
        .Handles<SubmitApplication, SubmitApplicationHandler>("onboarding.submit-application", Right.OwnAccount)
        .Handles<ListApplications, ApplicationList>("onboarding.list-applications", Right.AdmitPeople)
        .Handles<OpenApplication, ApplicationList>("onboarding.open-application", Right.AdmitPeople)
        .Handles<DecideApplication, DecideApplicationHandler>("onboarding.decide-application", Right.AdmitPeople);

    private static void Consent(FeatureMap map) => map
        .Handles<ShowConsent, ShowConsentHandler>("consent.show", Right.Enter)
        .Scoped<OwnCard>().Scoped<MyDataTable>().Makes<MyDataFile, MyDataMaker>("consent.my-data-file")
        .Handles<GetMyData, GetMyDataHandler>("consent.get-my-data", Right.Enter)
        .Scoped<Forgetting>().Scoped<IErasure, Forgetting>().Scoped<IComing, Forgetting>()
        .Handles<AskForgetting, ForgetMeHandler>("consent.ask-forgetting", Right.Enter)
        .Handles<ForgetMe, ForgetMeHandler>("consent.forget-me", Right.Enter)
        .Handles<KeepMe, ForgetMeHandler>("consent.keep-me", Right.Enter)
        .Handles<ForgetInTime, ForgetInTimeHandler>("consent.forget-in-time", Right.Service)
        .Handles<ExplainStored, ExplainStoredHandler>("consent.explain-stored", Right.Enter)
        .Handles<RefuseConsent, RefuseConsentHandler>("consent.refuse", Right.Enter)
        .Handles<LetGo, LetGoHandler>("consent.let-go", Right.Service)
        .Handles<GiveConsent, GiveConsentHandler>("consent.give", Right.Enter)
        .Handles<AskWithdrawal, AskWithdrawalHandler>("consent.ask-withdrawal", Right.Enter)
        .Handles<WithdrawConsent, WithdrawConsentHandler>("consent.button.withdraw", Right.Enter);
}
