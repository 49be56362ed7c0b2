namespace Mentorship.Features;

/// <summary>The words of the question about the clock on the wall.</summary>
internal static class ZoneTexts
{
    public const string WhatTime = "zone.what-time";
    public const string Choice = "zone.choice";
    public const string Another = "zone.another";
    public const string East = "zone.east";
    public const string West = "zone.west";
    public const string Done = "zone.done";
}
