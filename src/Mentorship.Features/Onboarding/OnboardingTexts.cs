namespace Mentorship.Features.Onboarding;

/// <summary>Every phrase of coming in, of consent and of leaving.</summary>
internal static class OnboardingTexts
{
    public const string Welcome = "onboarding.welcome";
    public const string HelloAgain = "onboarding.hello-again";
    public const string WhereToGetOne = "onboarding.button.where-to-get-one";
    public const string HowToGetOne = "onboarding.how-to-get-one";
    public const string About = "onboarding.button.about";
    public const string Language = "onboarding.button.language";
    public const string Apply = "onboarding.button.apply";
    public const string TakeDiagnosis = "onboarding.button.take-diagnosis";
    public const string HelpStranger = "onboarding.help-stranger";
    public const string Help = "onboarding.help";

    public const string UnknownCode = "onboarding.unknown-code";
    public const string TooManyCodes = "onboarding.too-many-codes";
    public const string AlreadyIn = "onboarding.already-in";
    public const string UsedLink = "onboarding.used-link";
    public const string ExpiredLink = "onboarding.expired-link";
    public const string ReplacedLink = "onboarding.replaced-link";
    public const string ChatIsTaken = "onboarding.chat-is-taken";
    public const string OtherAccount = "onboarding.other-account";
    public const string IsItYou = "onboarding.is-it-you";
    public const string IsItYouNoSchool = "onboarding.is-it-you-no-school";
    public const string ItIsMe = "onboarding.button.it-is-me";
    public const string NotMe = "onboarding.button.not-me";
    public const string Denied = "onboarding.denied";
    public const string AskNewLink = "onboarding.button.ask-new-link";
    public const string AskedNewLink = "onboarding.asked-new-link";
    public const string AskedAlready = "onboarding.asked-already";
    public const string TellCurator = "onboarding.button.tell-curator";
    public const string Reported = "onboarding.reported";
    public const string CuratorDenied = "onboarding.curator-denied";
    public const string CuratorAsked = "onboarding.curator-asked";
    public const string CuratorReported = "onboarding.curator-reported";
    public const string CuratorLeft = "onboarding.curator-left";

    public const string GuestOpen = "onboarding.guest-open";
    public const string GuestApproval = "onboarding.guest-approval";
    public const string OpenMenu = "onboarding.button.open-menu";
    public const string ApplyingStopped = "onboarding.applying-stopped";
    public const string WhichSchoolToJoin = "onboarding.which-school-to-join";
    public const string AsWhomToJoin = "onboarding.as-whom-to-join";
    public const string WhatIsYourName = "onboarding.what-is-your-name";
    public const string NameNeedsTwoWords = "onboarding.name-needs-two-words";
    public const string Applied = "onboarding.applied";
    public const string AppliedToNobody = "onboarding.applied-to-nobody";
    public const string AppliedAlready = "onboarding.applied-already";
    public const string ApplicationWaits = "onboarding.application-waits";
    public const string CuratorApplication = "onboarding.curator-application";
    public const string Applications = "onboarding.applications";
    public const string ApplicationInList = "onboarding.button.application";
    public const string ApplicationsButton = "onboarding.button.applications";
    public const string ApplicationsWait = "onboarding.applications-wait";
    public const string OpenApplications = "onboarding.button.open-applications";
    public const string Admit = "onboarding.button.admit";
    public const string Reject = "onboarding.button.reject";
    public const string DecidedAlready = "onboarding.decided-already";
    public const string AdmittedByYou = "onboarding.admitted-by-you";
    public const string RejectedByYou = "onboarding.rejected-by-you";
    public const string YouAreAdmitted = "onboarding.you-are-admitted";
    public const string YouAreRejected = "onboarding.you-are-rejected";

    public const string Document = "consent.document";
    public const string OpenDocument = "consent.button.open-document";
    public const string ConsentQuestion = "consent.question";
    public const string IAgree = "consent.button.i-agree";
    public const string IRefuse = "consent.button.i-refuse";
    public const string WhatIsStoredButton = "consent.button.what-is-stored";
    public const string WhatIsStored = "consent.what-is-stored";
    public const string Refused = "consent.refused";
    public const string RefusedGuest = "consent.refused-guest";
    public const string RefusedNewer = "consent.refused-newer";
    public const string BackToConsent = "consent.button.back-to-consent";
    public const string ConsentGiven = "consent.given";
    public const string ConsentGivenAsk = "consent.given-ask";
    public const string NothingStored = "consent.nothing-stored";
    public const string StoredCard = "consent.stored-card";
    public const string MyData = "consent.my-data";
    public const string Withdraw = "consent.button.withdraw";
    public const string AskWithdrawal = "consent.ask-withdrawal";
    public const string WithdrawNow = "consent.button.withdraw-now";
    public const string KeepIt = "consent.button.keep-it";
    public const string Withdrawn = "consent.withdrawn";
    public const string WayBack = "consent.way-back";
}
