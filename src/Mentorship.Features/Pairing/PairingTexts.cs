namespace Mentorship.Features.Pairing;

/// <summary>The words of making, showing and ending pairs.</summary>
internal static class PairingTexts
{
    public const string Pairs = "pairing.button.pairs";
    public const string MyPairs = "pairing.button.my-pairs";
    public const string HomeAlone = "pairing.home-alone";
    public const string List = "pairing.list";
    public const string Row = "pairing.button.row";
    public const string Card = "pairing.card";
    public const string NotHere = "pairing.not-here";
    public const string NewPair = "pairing.button.new-pair";
    public const string WhichMentee = "pairing.which-mentee";
    public const string NoMentees = "pairing.no-mentees";
    public const string NothingFound = "pairing.nothing-found";
    public const string ShowAll = "pairing.button.show-all";
    public const string WhichMentor = "pairing.which-mentor";
    public const string NoMentors = "pairing.no-mentors";
    public const string MentorRow = "pairing.button.mentor-row";
    public const string Find = "pairing.button.find";
    public const string WhomToFind = "pairing.whom-to-find";
    public const string FindStopped = "pairing.find-stopped";
    public const string Preview = "pairing.preview";
    public const string SameSubject = "pairing.same-subject";
    public const string OtherSubject = "pairing.other-subject";
    public const string CommonDirections = "pairing.common-directions";
    public const string NoCommonDirections = "pairing.no-common-directions";
    public const string Create = "pairing.button.create";
    public const string OtherMentor = "pairing.button.other-mentor";
    public const string SideIsGone = "pairing.side-is-gone";
    public const string Created = "pairing.created";
    public const string AnotherPair = "pairing.button.another-pair";
    public const string YourMentor = "pairing.your-mentor";
    public const string YourMentee = "pairing.your-mentee";
    public const string End = "pairing.button.end";
    public const string AskEnd = "pairing.ask-end";
    public const string EndNow = "pairing.button.end-now";
    public const string Keep = "pairing.button.keep";
    public const string Ended = "pairing.ended";
    public const string EndedWithRole = "pairing.ended-with-role";
    public const string Restore = "pairing.button.restore";
    public const string Restored = "pairing.restored";
    public const string YourPairEnded = "pairing.your-pair-ended";
    public const string YourPairRestored = "pairing.your-pair-restored";
    public const string NoPair = "pairing.no-pair";
    public const string Mine = "pairing.mine";
    public const string Meetings = "pairing.button.meetings";
    public const string Pause = "pairing.button.pause";
    public const string OnCardMentor = "pairing.on-card-mentor";
    public const string OnCardMentees = "pairing.on-card-mentees";
    public const string OnCardNext = "pairing.on-card-next";
    public const string MyMentor = "pairing.my-mentor";
    public const string MyMentee = "pairing.my-mentee";
}
