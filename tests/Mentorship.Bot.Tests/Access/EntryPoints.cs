using System.Collections.Frozen;
using Mentorship.Domain;

namespace Mentorship.Hosting.Tests.Access;

/// <summary>Every way into the product and the right that opens it, written down once more: a new one without a row here fails.</summary>
internal static class EntryPoints
{
    /// <summary>Every address on the web host; each says in its own page who may read it.</summary>
    public static readonly string[] Addresses = ["/calendar/{token}.ics", "/calendar/{token}/open", "/file/{token}", "/health/live", "/health/ready", "/metrics"];

    public static readonly FrozenDictionary<string, string> Rights = new Dictionary<string, string[]>
    {
        [Right.Enter] =
        [
            "/start", "/help", "/consent", "onboarding.start", "onboarding.help", "onboarding.explain-invites", "onboarding.accept-invite",
            "onboarding.deny-invite", "onboarding.button.ask-new-link", "onboarding.report-used-link", "consent.show", "consent.explain-stored",
            "consent.refuse", "consent.give", "consent.get-my-data", "consent.ask-forgetting",
            "consent.forget-me", "consent.keep-me", "consent.ask-withdrawal", "consent.button.withdraw", "language.list", "language.set",
            "request.edited", "request.reachability", "pipeline.repeat",
        ],
        [Right.OwnAccount] =
        [
            "/menu", "/settings", "/requests", "home.show", "home.act-in", "zone.list", "zone.set", "zone.name",
            "zone.begin-naming", "zone.offer", "settings.show", "settings.more",
            "settings.coming", "settings.quiet-hours", "settings.set-quiet-hours", "settings.write-quiet",
            "settings.begin-writing-quiet", "people.my-card", "onboarding.apply", "onboarding.begin-applying",
            "onboarding.submit-application", "request.list", "answer.revoke", "request.words", "request.reply", "request.drop-parked",
            "broadcast.read", "broadcast.answer", "broadcast.toggle-reminder", "broadcast.next-tongue", "broadcast.refuse", "broadcast.allow", "broadcast.toggle-category",
            "broadcast.open-item", "broadcast.received", "broadcast.show-in-main", "broadcast.turn-digest", "broadcast.toggle-digest", "notifications.show",
        ],
        [Right.ReadPeople] = ["/people", "people.list", "people.open", "people.begin-finding", "people.find"],
        [Right.ImportAndInvite] = ["invite.person"],
        [Right.AdmitPeople] = ["onboarding.list-applications", "onboarding.open-application", "onboarding.decide-application"],
        [Right.ReadPairs] = ["/pairs", "pairing.list", "pairing.open", "meeting.list-quiet-pairs"],
        [Right.ProposePair] =
            ["pairing.pick-mentee", "pairing.pick-mentor", "pairing.begin-finding", "pairing.find", "pairing.preview", "pairing.create"],
        [Right.ClosePair] = ["pairing.ask-end", "pairing.end", "pairing.restore"],
        [Right.SeeOwnPair] = ["pairing.mine"],
        [Right.CreateRequest] =
        [
            "/need_help", "situational-help.ask", "request.ask", "request.create", "request.describe", "request.add", "request.send-parked",
            "request.separate", "situational-help.rewrite", "request.send-now", "request.drop-unsent", "request.rewrite", "request.stop-rewriting",
            "helpers.list", "helpers.ask", "helpers.stop-asking",
            "request.keep-rewritten", "answer.open-known", "answer.take-known",
        ],
        [Right.AnswerRequest] =
        [
            "situational-help.note", "request.offer-hand-over", "request.hand-over", "request.begin-note", "request.keep-note",
            "situational-help.canned", "request.list-canned", "request.begin-canned", "request.keep-canned", "request.drop-canned",
            "helpers.answer", "helpers.stop-helping", "elsewhere.show", "elsewhere.answer", "request.take", "request.take-over", "request.offer-colleague", "request.call-colleague", "request.join", "request.decline-joining", "request.leave-together", "request.decline", "request.promise", "request.snooze",
        ],
        [Right.KeepAnswers] =
        [
            "/answers", "situational-help.edit-answer", "answer.list", "answer.review", "answer.publish", "answer.announce", "answer.drop", "answer.edit",
            "answer.keep-edited",
        ],
        [Right.TalkInRequest] =
        [
            "/unsend", "helpers.show", "request.unsend", "request.change-holder", "answer.share", "answer.agree", "request.open", "request.pass-parked",
            "request.resolve", "request.withdraw", "request.ask-withdrawal", "request.rate", "request.keep", "situational-help.few-words",
            "request.begin-few-words", "request.few-words", "request.offer-curator", "request.invite-curator", "request.send-as-file", "request.write-instead",
        ],
        [Right.Meet] =
        [
            "/meetings", "meeting.list", "meeting.open", "meeting.choose-partner", "meeting.offer-times", "meeting.offer-move",
            "meeting.begin-naming-time", "meeting.begin-naming-move", "meeting.set-typed-time", "meeting.begin-naming-place",
            "meeting.propose", "meeting.confirm", "meeting.move", "meeting.cancel", "meeting.restore", "meeting.begin-reason",
            "meeting.tell-reason", "meeting.begin-describing", "meeting.describe", "meetings.name-time", "meetings.name-place",
            "meetings.describe", "meetings.reason", "meeting.will-come", "meeting.snooze", "meeting.call-curator",
            "meeting.mark", "meeting.mark-and-move", "meeting.begin-summary",
            "meeting.write-summary", "meeting.leave-summary", "meeting.call-important", "meeting.offer-series", "meeting.propose-series",
            "meeting.open-series", "meeting.confirm-series", "meeting.stop-series", "meeting.restore-series", "meeting.give-back", "meeting.skip", "meetings.summarise", "meeting.to-calendar",
            "meeting.series-to-calendar",
            "questionnaire.discuss",
            "meeting.open-invitation", "meeting.answer-invitation", "meeting.snooze-invitation", "meeting.say-was-there", "meeting.invitation-to-calendar",
        ],
        [Right.DecideAttendance] = ["meeting.open-dispute", "meeting.decide-attendance"],
        [Right.OwnMeetings] =
        [
            "meeting.journal", "meeting.calendar", "meeting.calendar-address", "meeting.drop-calendar-address", "meeting.reminders", "meeting.toggle-reminder",
        ],
        [Right.Gather] =
        [
            "meetings.gather", "meetings.move-group", "meetings.describe-group", "meeting.begin-describing-gathering", "meeting.describe-gathering",
            "meeting.snooze-gathering", "meeting.pick-guests", "meeting.gatherings", "meeting.begin-gathering", "meeting.gather",
            "meeting.open-gathering", "meeting.begin-moving-gathering", "meeting.move-gathering", "meeting.cancel-gathering",
            "meetings.summarise-group", "meeting.begin-group-summary", "meeting.write-group-summary", "meeting.leave-group-summary",
            "meeting.call-group-important", "meeting.restore-gathering", "meeting.mark-guest", "meeting.reopen-gathering", "meeting.settle-gathering", "meeting.group-to-calendar",
        ],
        [Right.OwnHours] =
        [
            "people.directions", "people.toggle-direction", "hours.show", "hours.change", "hours.toggle-day", "hours.set-span", "hours.use-school", "hours.begin-writing", "hours.keep",
            "hours.write", "hours.lessons", "hours.lessons-of", "hours.toggle-lesson", "hours.no-lessons", "hours.forget-lessons",
            "hours.begin-writing-lessons", "hours.keep-lessons", "hours.write-lessons", "hours.pauses", "hours.pause",
            "hours.begin-pausing", "hours.keep-pause", "hours.drop-pause", "hours.write-pause",
        ],
        [Right.TakeDuty] =
            ["/duty", "duty.show", "duty.offer", "duty.take", "duty.begin-writing", "duty.keep", "duty.drop", "duty.write"],
        [Right.BringCalendar] =
            ["/calendar", "calendar.show", "calendar.begin-bringing", "calendar.bring", "calendar.read", "calendar.put", "calendar.send-sample"],
        [Right.GiveDuty] = ["duty.pick"],
        [Right.WatchRequests] = ["settings.coming-of", "request.list-mentors", "request.name-mentor", "request.figures", "request.get-figures"],
        [Right.TakeQuestionnaire] =
        [
            "/questionnaires", "questionnaires.run", "questionnaire.list", "questionnaire.take", "questionnaire.start", "questionnaire.keep",
            "questionnaire.put-aside", "questionnaire.continue", "questionnaire.remind-tomorrow", "questionnaire.decline", "questionnaire.erase", "questionnaire.submit", "questionnaire.preview",
            "broadcast.open-form",
        ],
        [Right.ReadResults] = ["questionnaire.result", "questionnaire.answers"],
        [Right.WatchResults] = ["questionnaire.respondents", "questionnaire.respondent"],
        [Right.Broadcast] =
        [
            "/announce", "broadcast.write", "broadcast.link", "broadcast.moment", "broadcast.begin", "broadcast.open", "broadcast.announce-words",
            "broadcast.toggle-group", "broadcast.toggle-pairs", "broadcast.toggle-owes", "broadcast.list-directions",
            "broadcast.pick-direction", "broadcast.list-schools", "broadcast.toggle-school", "broadcast.list-audience",
            "broadcast.begin-words", "broadcast.keep-words", "broadcast.show", "broadcast.test", "broadcast.list-categories",
            "broadcast.pick-category", "broadcast.list-buttons", "broadcast.toggle-mark", "broadcast.drop-link",
            "broadcast.begin-link", "broadcast.keep-link", "broadcast.event", "broadcast.show-event", "broadcast.drop-event",
            "broadcast.begin-event", "broadcast.keep-event", "broadcast.list-days", "broadcast.term", "broadcast.list-terms",
            "broadcast.set-term", "broadcast.begin-term", "broadcast.keep-term", "broadcast.plan", "broadcast.begin-moment", "broadcast.keep-moment",
            "broadcast.send", "broadcast.reopen", "broadcast.cancel", "broadcast.submit", "broadcast.pause", "broadcast.resume",
            "broadcast.stop", "broadcast.list", "broadcast.list-unread", "broadcast.by-school", "broadcast.retry",
            "broadcast.correct", "broadcast.begin-correction", "broadcast.keep-correction", "broadcast.correct-now", "broadcast.submit-correction",
            "broadcast.ask-withdrawal", "broadcast.withdraw", "broadcast.toggle-rsvp", "broadcast.drop-file",
            "broadcast.list-forms", "broadcast.pick-form", "broadcast.list-answered", "broadcast.list-versions",
            "broadcast.show-version", "broadcast.drop-version", "broadcast.get-report", "broadcast.take-outside",
        ],
        [Right.ApproveBroadcast] =
        [
            "broadcast.review", "broadcast.approve", "broadcast.return", "broadcast.agree-days", "broadcast.return-days",
            "broadcast.review-correction", "broadcast.approve-correction", "broadcast.return-correction",
        ],
        [Right.Service] =
        [
            "request.next-wave", "canary.begin", "canary.ask", "request.send-unsent", "request.remind-unsent", "request.escalate", "request.lapse", "request.call-for-owed", "request.delivered", "invite.uncertain", "request.ask-solved", "request.close-silent",
            "request.place-album", "request.wipe", "meeting.lapse", "meeting.remind", "meeting.reminder-missed", "meeting.ask-attendance", "meeting.ask-summary", "meeting.watch-pair", "meeting.tell-quiet",
            "meeting.extend-series", "calendar.fetched", "year.changed", "meeting.ask-together", "meeting.lapse-series", "meeting.clear-calendars", "meeting.ask-who-came", "meeting.give-up-gathering", "meeting.ask-group-summary",
            "meeting.follow-clocks", "meeting.follow-zone", "meeting.follow-year", "meeting.smooth",
            "questionnaire.remind", "questionnaire.expire", "service.resumed", "roles.ended", "roles.ended-for-pairs", "roles.changed", "consent.forget-in-time", "consent.let-go", "pipeline.alarm",
            "broadcast.feed", "broadcast.change", "broadcast.remind", "broadcast.end",
        ],
    }.SelectMany(row => row.Value.Select(name => (Name: name, Right: row.Key))).ToFrozenDictionary(row => row.Name, row => row.Right);
}
