namespace Mentorship.Features.Settings;

/// <summary>The words of the settings and of «Ещё».</summary>
internal static class SettingsTexts
{
    public const string More = "settings.button.more";
    public const string WhatElse = "settings.what-else";
    public const string Card = "settings.button.card";
    public const string SettingsButton = "settings.button.settings";
    public const string Help = "settings.button.help";
    public const string Settings = "settings.now";
    public const string Language = "settings.button.language";
    public const string Zone = "settings.button.zone";
    public const string Quiet = "settings.button.quiet";
    public const string Helpers = "settings.button.helpers";
    public const string Elsewhere = "settings.button.elsewhere";
    public const string MyHours = "settings.button.my-hours";
    public const string SchoolCalendar = "settings.button.school-calendar";
    public const string MyData = "settings.button.my-data";
    public const string Reminders = "settings.button.reminders";
    public const string MyPair = "settings.button.my-pair";
    public const string WhichQuiet = "settings.which-quiet";
    public const string NotificationsButton = "settings.button.notifications";
    public const string Notifications = "settings.notifications";
    public const string Announcements = "settings.button.announcements";
    public const string WhatComes = "settings.button.coming";
    public const string Coming = "settings.coming";
    public const string ComingLine = "settings.coming-line";
    public const string ComingHeld = "settings.coming-held";
    public const string NothingComes = "settings.coming-nothing";
    public const string ComingOf = "settings.coming-of";
    public const string NothingComesTo = "settings.coming-of-nothing";
    public const string NobodyHere = "settings.nobody-here";
    public const string OwnHours = "settings.button.own-hours";
    public const string OwnHoursNow = "settings.button.own-hours-now";
    public const string WriteQuiet = "settings.write-quiet";
    public const string QuietUnclear = "settings.quiet-unclear";
    public const string QuietStopped = "settings.quiet-stopped";
    public const string Hours = "settings.button.hours";
}
