namespace Mentorship.Sandbox;

/// <summary>A message as the person sees it at one moment; a later change makes a new value.</summary>
public sealed record SeenMessage
{
    public required long Chat { get; init; }

    public required long Id { get; init; }

    public required DateTimeOffset Date { get; init; }

    public required bool FromBot { get; init; }

    public MessageKind Kind { get; init; } = MessageKind.Text;

    public string? Text { get; init; }

    public IReadOnlyList<SeenEntity> Entities { get; init; } = [];

    public string? Caption { get; init; }

    public IReadOnlyList<SeenEntity> CaptionEntities { get; init; } = [];

    /// <summary>The inline keyboard, row by row.</summary>
    public IReadOnlyList<IReadOnlyList<SeenButton>> Buttons { get; init; } = [];

    /// <summary>The reply keyboard that came with the message.</summary>
    public ReplyKeyboard? Keyboard { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public bool Silent { get; init; }

    public bool Protected { get; init; }

    public long? ReplyTo { get; init; }

    public IReadOnlyList<string> Reactions { get; init; } = [];

    public SeenFile? File { get; init; }

    public string? AlbumId { get; init; }

    public bool Deleted { get; init; }

    /// <summary>Text or caption, whichever there is.</summary>
    public string Words => Text ?? Caption ?? "";

    /// <summary>Whether a bot could take over the message with copyMessage.</summary>
    public bool IsCopyable => Kind is not MessageKind.Service;

    internal ReadOnlyMemory<byte> Markup { get; init; }

    internal ReadOnlyMemory<byte> Extra { get; init; }

    public SeenButton? FindButton(string textOrData) =>
        Buttons.SelectMany(row => row).FirstOrDefault(b => b.Text == textOrData)
        ?? Buttons.SelectMany(row => row).FirstOrDefault(b => b.Data == textOrData);
}
