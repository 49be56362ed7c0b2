namespace Mentorship.Conversations;

/// <summary>The result of one turn; the pipeline turns it into rows and messages inside one transaction.</summary>
public abstract record Outcome
{
    /// <summary>The flow goes on with a question. A command, where given, is run first: each answer is saved as it is given.</summary>
    public sealed record Asks(Bookmark Bookmark, Screen Screen, Phrase? Toast = null, object? Command = null) : Outcome
    {
        /// <summary>
        /// The same question with another mark. A person taps faster than screens change, so while the buttons are the same
        /// those of the pictures before still mean what they meant.
        /// </summary>
        public bool Stays { get; init; }
    }

    public sealed record Finished(object Command) : Outcome;

    public sealed record Stopped(Phrase Farewell) : Outcome;

    /// <summary>The bookmark is past its time or cannot be read: say so, then treat the same input as new.</summary>
    public sealed record Lapsed(Phrase Notice) : Outcome;

    /// <summary>This was no answer to the question; the pipeline parks it and offers to send it as a question.</summary>
    public sealed record NotMine(Bookmark Bookmark, Screen Screen) : Outcome;
}

/// <summary>A parsed answer, or the phrase that explains why it was not accepted.</summary>
public readonly record struct Answer<T>
{
    private Answer(T? value, Phrase? complaint) => (Value, Complaint) = (value, complaint);

    public T? Value { get; }

    public Phrase? Complaint { get; }

    public static implicit operator Answer<T>(T value) => new(value, null);

    public static implicit operator Answer<T>(Rejected rejected) => new(default, rejected.Because);
}

/// <summary>Converts to an answer of any type that was not accepted.</summary>
public sealed record Rejected(Phrase Because);
