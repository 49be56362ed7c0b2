namespace Mentorship.Features;

/// <summary>The words of the question about the clock on the wall.</summary>
internal static class ZoneTexts
{
    public const string WhatTime = "zone.what-time";
    public const string Choice = "zone.button.choice";
    public const string Another = "zone.button.another";
    public const string East = "zone.button.east";
    public const string West = "zone.button.west";
    public const string AnotherCity = "zone.button.another-city";
    public const string WhichCity = "zone.which-city";
    public const string NoSuchCity = "zone.no-such-city";
    public const string Kept = "zone.kept";
    public const string Done = "zone.done";
}
