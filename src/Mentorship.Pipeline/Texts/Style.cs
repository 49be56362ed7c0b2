namespace Mentorship.Pipeline.Texts;

/// <summary>How a placeholder shows its value; the names, in lower case, are the styles of the template language.</summary>
internal enum Style
{
    /// <summary>None written: moments as <see cref="Moment"/>, days as <see cref="Day"/>, numbers grouped.</summary>
    Usual,

    /// <summary>«сегодня в 14:30», «ср, 16 сентября, 14:30».</summary>
    Moment,

    /// <summary>«ср, 16 сентября, 14:30», also when that is today.</summary>
    Slot,

    /// <summary>«14:30» today, «14 сентября, 14:30» on other days.</summary>
    Brief,

    /// <summary>«14:30».</summary>
    Time,

    /// <summary>«сегодня», «завтра», «ср, 16 сентября».</summary>
    Day,

    /// <summary>«ср, 16 сентября», also when that is today.</summary>
    Weekday,

    /// <summary>«16 сентября».</summary>
    Date,

    /// <summary>«16.09».</summary>
    Short,

    /// <summary>«48 мин», «1 ч»: how long it is until then, as the message leaves.</summary>
    Left,

    /// <summary>A number of a paper or a year: never grouped.</summary>
    Plain,
}
