using Mentorship.Conversations;

namespace Mentorship.Features;

/// <summary>/consent: the question where it is open, else what is stored and the way to take the consent back.</summary>
internal sealed record ShowConsent;

/// <summary>«Как это работает»: readable by everybody, known or not.</summary>
internal sealed record ShowHelp;

/// <summary>«Ваша карточка».</summary>
internal sealed record ShowMyCard;

/// <summary>«Моя пара»: who and since when.</summary>
internal sealed record ShowMyPair;

/// <summary>One pair, for those who answer for the pairs of the school.</summary>
internal sealed record OpenPair(string PairId);

/// <summary>«Настройки».</summary>
internal sealed record ShowSettings;

/// <summary>«Мои часы»: when one may be asked and can meet.</summary>
internal sealed record ShowHours;

/// <summary>«Помощники»: who is asked right after one's own mentor.</summary>
internal sealed record ShowHelpers;

/// <summary>«Другие школы»: whether a mentor answers there as well.</summary>
internal sealed record ShowElsewhere;

/// <summary>«Пауза»: now, or ahead as a leave.</summary>
internal sealed record ShowPauses;

/// <summary>«Календарь школы»: bells, quarters and holidays.</summary>
internal sealed record ShowCalendar;

/// <summary>«Дежурство»: who takes urgent questions, and when.</summary>
internal sealed record ShowDuty(int Page = 0);

/// <summary>«Встречи»: what is ahead, and the way to arrange more.</summary>
internal sealed record ShowMeetings(int Page = 0);

/// <summary>«Напоминания»: how long before a meeting.</summary>
internal sealed record ShowReminders;

/// <summary>«Уведомления»: what comes without being asked for, and what of it one may switch off.</summary>
internal sealed record ShowNotifications;

/// <summary>«Объявления»: what one has received and is in force.</summary>
/// <param name="OnlyNew">Those alone that wait for a mark or an answer.</param>
internal sealed record ShowAnnouncements(int Page = 0, bool OnlyNew = false);

/// <summary>An announcement that has its words already: its author looks at it, and sends it.</summary>
internal sealed record AnnounceWords(RichText Words);

/// <summary>«Ещё»: what is needed seldom.</summary>
internal sealed record ShowMore;

/// <summary>The card of somebody of the school; remembers the list it was opened from.</summary>
internal sealed record OpenPerson(string PersonId, string Words = "", int Page = 0);

/// <summary>«Что придёт»: what the service is going to write to somebody of the school.</summary>
internal sealed record ShowComingOf(string PersonId, int Page = 0);
