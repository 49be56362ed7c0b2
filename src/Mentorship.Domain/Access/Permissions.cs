using System.Collections.Frozen;
using static Mentorship.Domain.Reach;
using static Mentorship.Domain.Role;

namespace Mentorship.Domain;

/// <summary>The one table of who may do what, and how far it goes (model 3.5). What is not listed is not allowed.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<string, Dictionary<Role, Reach>> Table = new Dictionary<string, Dictionary<Role, Reach>>
    {
        [Right.Enter] = Everybody(),
        [Right.OwnAccount] = Everybody(),
        [Right.ReadPeople] = new() { [SchoolCurator] = School, [SystemAdministrator] = School, [Head] = School },
        [Right.ImportAndInvite] = new() { [SchoolCurator] = School, [SystemAdministrator] = School },
        [Right.AdmitPeople] = new() { [SchoolCurator] = School, [SystemAdministrator] = School, [MunicipalCurator] = Municipality },
        [Right.ReadPairs] = new() { [SchoolCurator] = School, [Head] = School, [Council] = School },
        [Right.ProposePair] = new() { [SchoolCurator] = School },
        [Right.ClosePair] = new() { [SchoolCurator] = School },
        [Right.SeeOwnPair] = new() { [Mentee] = Own, [Mentor] = Own, [ExternalMentor] = Own },
        [Right.CreateRequest] = new() { [Mentee] = Own, [Mentor] = Own },
        [Right.AnswerRequest] = new()
        {
            [Mentor] = School, [ExternalMentor] = Paired, [SchoolCurator] = School, [Council] = School,
            [Tutor] = Own, [MunicipalCurator] = Own,
        },
        [Right.TalkInRequest] = new()
        {
            [Mentee] = Own, [Mentor] = Own, [ExternalMentor] = Own, [SchoolCurator] = Own, [Council] = Own,
            [Tutor] = Own, [MunicipalCurator] = Own,
        },
        [Right.WatchRequests] = new() { [SchoolCurator] = School },
        [Right.KeepAnswers] = new() { [SchoolCurator] = School },
        [Right.Meet] = new() { [Mentee] = Own, [Mentor] = Own, [ExternalMentor] = Own },
        [Right.DecideAttendance] = new() { [SchoolCurator] = School, [MunicipalCurator] = Municipality },
        [Right.OwnMeetings] = new() { [Mentee] = Own, [Mentor] = Own, [ExternalMentor] = Own, [SchoolCurator] = Own },
        [Right.OwnHours] = new() { [Mentee] = Own, [Mentor] = Own, [ExternalMentor] = Own, [SchoolCurator] = Own },
        [Right.TakeDuty] = new() { [Mentor] = School, [SchoolCurator] = School },
        [Right.GiveDuty] = new() { [SchoolCurator] = School },
        [Right.BringCalendar] = new() { [SchoolCurator] = School, [SystemAdministrator] = School },
        [Right.Gather] = new() { [Mentor] = Own, [ExternalMentor] = Own, [SchoolCurator] = School },
        [Right.TakeQuestionnaire] = Everybody(),
        [Right.ReadResults] = new()
        {
            [Mentee] = Own, [Guest] = Own, [Mentor] = Paired, [ExternalMentor] = Paired, [SchoolCurator] = School,
            [Head] = Own, [Council] = Own, [SystemAdministrator] = Own, [Tutor] = Own, [MunicipalCurator] = Own,
        },
        [Right.WatchResults] = new() { [SchoolCurator] = School },
        [Right.Broadcast] = new() { [SchoolCurator] = School, [Council] = School, [MunicipalCurator] = Municipality },
        [Right.ApproveBroadcast] = new() { [Head] = School },
        [Right.Service] = [],
    }.ToFrozenDictionary();

    public static IEnumerable<string> Rights => Table.Keys;

    /// <summary>An unknown right reaches nothing.</summary>
    public static Reach Of(Role role, string right) => Table.TryGetValue(right, out var row) ? row.GetValueOrDefault(role) : None;

    /// <summary>The furthest reach among several roles.</summary>
    public static Reach Of(IEnumerable<Role> roles, string right) => roles.Select(role => Of(role, right)).DefaultIfEmpty(None).Max();

    /// <summary>Who has a right at all, in the order of the table: to say for whom a button is.</summary>
    public static IEnumerable<Role> Holders(string right) => Table.TryGetValue(right, out var row) ? row.Keys : [];

    private static Dictionary<Role, Reach> Everybody() =>
        Enum.GetValues<Role>().Where(role => role is not ServiceOperator).ToDictionary(role => role, _ => Own);
}
