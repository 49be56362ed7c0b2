namespace Mentorship.Features.Meetings;

/// <content>What follows a meeting.</content>
internal static partial class MeetingTexts
{
    public const string Yes = "meetings.button.yes";
    public const string No = "meetings.button.no";
    public const string NoMove = "meetings.button.no-move";
    public const string WriteSummary = "meetings.button.write-summary";
    public const string Important = "meetings.button.important";
    public const string WithoutSummary = "meetings.button.without-summary";
    public const string ToJournal = "meetings.button.journal";
    public const string JournalRow = "meetings.button.journal-row";
    public const string JournalGroup = "meetings.button.journal-group";
    public const string WithoutYou = "meetings.without-you";
    public const string Was = "meetings.was";
    public const string WasNot = "meetings.was-not";
    public const string NotMarked = "meetings.not-marked";
    public const string WasHeld = "meetings.was-held";
    public const string WereHeld = "meetings.were-held";
    public const string WereHeldLine = "meetings.were-held-line";
    public const string WereHeldGroup = "meetings.were-held-group";
    public const string WereHeldRow = "meetings.button.were-held-row";
    public const string Marked = "meetings.marked";
    public const string MarkedOtherwise = "meetings.marked-otherwise";
    public const string SettledAlone = "meetings.settled-alone";
    public const string Otherwise = "meetings.button.otherwise";
    public const string ItWas = "meetings.button.it-was";
    public const string ItWasNot = "meetings.button.it-was-not";
    public const string SortOut = "meetings.button.sort-out";
    public const string HomeDisputes = "meetings.home-disputes";
    public const string Decided = "meetings.decided";
    public const string Mismatch = "meetings.mismatch";
    public const string ImportantFor = "meetings.important-for";
    public const string CuratorWillKnow = "meetings.toast.curator-will-know";
    public const string Summary = "meetings.summary";
    public const string WhatDecided = "meetings.what-decided";
    public const string WhatNext = "meetings.what-next";
    public const string SummaryTooLong = "meetings.summary-too-long";
    public const string ComesWasHeld = "meetings.comes-was-held";
    public const string ComesAlone = "meetings.comes-alone";
    public const string ComesGroupAlone = "meetings.comes-group-alone";
    public const string ComesQuiet = "meetings.comes-quiet";
    public const string ComesSummary = "meetings.comes-summary";
    public const string ComesLapse = "meetings.comes-lapse";
    public const string ComesWho = "meetings.comes-who";
    public const string ComesWereYou = "meetings.comes-were-you";
    public const string ComesGroupSummary = "meetings.comes-group-summary";
    public const string ComesSeriesLapse = "meetings.comes-series-lapse";
    public const string Journal = "meetings.journal";
    public const string JournalEmpty = "meetings.journal-empty";
    public const string Missing = "meetings.missing";
    public const string MissingMany = "meetings.missing-many";
    public const string MissingLine = "meetings.missing-line";
}
