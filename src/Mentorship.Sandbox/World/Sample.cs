namespace Mentorship.Sandbox;

/// <summary>Something that a person sends besides words; content and name are made up where not given.</summary>
public sealed record Sample(SampleKind Kind)
{
    public string? Caption { get; init; }

    public long? ReplyTo { get; init; }

    public string? FileName { get; init; }

    public byte[]? Content { get; init; }

    /// <summary>The album that a single item is a late part of.</summary>
    public string? Album { get; init; }

    /// <summary>How many items an album has.</summary>
    public int Items { get; init; } = 3;
}
