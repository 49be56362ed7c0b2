namespace Mentorship.Domain;

/// <summary>The actions of the permission table (model 3.5); every entry point is registered with one of them.</summary>
public static class Right
{
    /// <summary>Open to everybody, known or not: the way in, help and consent.</summary>
    public const string Enter = nameof(Enter);

    /// <summary>What every person with consent may do for themselves: menus, settings, own card.</summary>
    public const string OwnAccount = nameof(OwnAccount);

    public const string ImportAndInvite = nameof(ImportAndInvite);

    /// <summary>The list of people of the school and their cards.</summary>
    public const string ReadPeople = nameof(ReadPeople);

    /// <summary>Say yes or no to somebody who asks to be let in.</summary>
    public const string AdmitPeople = nameof(AdmitPeople);

    public const string ProposePair = nameof(ProposePair);

    public const string ReadPairs = nameof(ReadPairs);

    public const string ClosePair = nameof(ClosePair);

    /// <summary>The pair one is in oneself: who and since when.</summary>
    public const string SeeOwnPair = nameof(SeeOwnPair);

    public const string CreateRequest = nameof(CreateRequest);

    /// <summary>Answer or take over a request one was asked to help with.</summary>
    public const string AnswerRequest = nameof(AnswerRequest);

    /// <summary>Take part in a request one wrote or holds.</summary>
    public const string TalkInRequest = nameof(TalkInRequest);

    /// <summary>Watch over requests of the school: terms and states, no words.</summary>
    public const string WatchRequests = nameof(WatchRequests);

    /// <summary>Review the answers that become common to the school, and take them out again.</summary>
    public const string KeepAnswers = nameof(KeepAnswers);

    /// <summary>Arrange and hold the meetings of one's own pairs.</summary>
    public const string Meet = nameof(Meet);

    /// <summary>Decide whether a meeting was held of which the two of a pair say otherwise.</summary>
    public const string DecideAttendance = nameof(DecideAttendance);

    /// <summary>Be reminded of the meetings one comes to or gathers, and have them in one's own calendar.</summary>
    public const string OwnMeetings = nameof(OwnMeetings);

    /// <summary>Say when one works, teaches and is away.</summary>
    public const string OwnHours = nameof(OwnHours);

    /// <summary>Take a duty in the school, and see who is on duty.</summary>
    public const string TakeDuty = nameof(TakeDuty);

    /// <summary>Put others of the school on duty.</summary>
    public const string GiveDuty = nameof(GiveDuty);

    /// <summary>Bring in the calendar of the school: bells, quarters, holidays.</summary>
    public const string BringCalendar = nameof(BringCalendar);

    /// <summary>Invite several to one meeting: a mentor those of own pairs, a curator those of the school.</summary>
    public const string Gather = nameof(Gather);

    public const string TakeQuestionnaire = nameof(TakeQuestionnaire);

    public const string ReadResults = nameof(ReadResults);

    /// <summary>Who of the school has answered, and figures without answers.</summary>
    public const string WatchResults = nameof(WatchResults);

    /// <summary>Announce to many: a curator to the school, the council to its mentors, the municipality to its schools.</summary>
    public const string Broadcast = nameof(Broadcast);

    /// <summary>Say yes or no to an official announcement of the school.</summary>
    public const string ApproveBroadcast = nameof(ApproveBroadcast);

    /// <summary>Only the service itself: timers, jobs, reports of the sender.</summary>
    public const string Service = nameof(Service);
}
