namespace Mentorship.Domain.Broadcasts;

/// <summary>What can happen to an announcement.</summary>
public enum BroadcastStep
{
    Submit, Approve, Return, Schedule, Reopen, Cancel, Start, Pause, Resume, Stop, Finish, FinishPartly, Fail, Retry, Withdraw,
}
