using Mentorship.Conversations;

namespace Mentorship.Pipeline;

/// <summary>The phrases that the road itself says.</summary>
public static class PipelineTexts
{
    public static readonly Phrase Failed = "pipeline.failed";
    public static readonly Phrase FailedUnkept = "pipeline.failed-unkept";
    public static readonly Phrase FormGone = "pipeline.form-gone";
    public static readonly Phrase StaleButton = "pipeline.toast.stale";
    public static readonly Phrase TooFast = "pipeline.toast.too-fast";
    public static readonly Phrase SlowDown = "pipeline.slow-down";
    public static readonly Phrase Invisible = "pipeline.invisible";

    /// <summary>With from and to.</summary>
    public const string Paused = "pipeline.paused";

    public static readonly Phrase PausedLong = "pipeline.paused-long";
    public static readonly Phrase WordsBehind = "pipeline.words-behind";
    public static readonly Phrase NothingToCancel = "pipeline.nothing-to-cancel";
    public static readonly Phrase MenuWord = "pipeline.word.menu";
    public static readonly Phrase CancelWord = "pipeline.word.cancel";
    public static readonly Phrase Menu = "pipeline.button.menu";
    public static readonly Phrase Back = "pipeline.button.back";
    public static readonly Phrase Cancel = "pipeline.button.cancel";
    public static readonly Phrase Return = "pipeline.button.return";
    public static readonly Phrase Repeat = "pipeline.button.repeat";

    /// <summary>The row that leads on from a screen with nothing else to do.</summary>
    public static IReadOnlyList<Button> MenuRow => [new Button(Menu, new ShowHome())];
}
