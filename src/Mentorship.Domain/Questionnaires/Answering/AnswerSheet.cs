namespace Mentorship.Domain.Questionnaires;

/// <summary>Answers of one person to one questionnaire, in which no hidden question ever has an answer.</summary>
public sealed class AnswerSheet
{
    private readonly AnswerValue?[] _values;
    private readonly bool[] _shown;

    private AnswerSheet(AnswerSheet origin, AnswerValue?[] values) : this(origin.Definition, origin.Side, origin.Context, values) { }

    private AnswerSheet(
        QuestionnaireDefinition definition, RespondentSide side, IReadOnlyDictionary<string, string> context, AnswerValue?[] values)
    {
        (Definition, Side, Context, _values) = (definition, side, context, values);
        _shown = new bool[values.Length];
        Settle();
    }

    public QuestionnaireDefinition Definition { get; }

    public RespondentSide Side { get; }

    /// <summary>What the service knows about the run (why the programme was closed and the like), fixed when the run is made.</summary>
    public IReadOnlyDictionary<string, string> Context { get; }

    public IEnumerable<Question> Shown => Definition.Questions.Where((_, place) => _shown[place]);

    /// <summary>Every answer and every skip, in the order of asking.</summary>
    public IEnumerable<KeyValuePair<string, AnswerValue>> Answers => Definition.Questions
        .Where((_, place) => _values[place] is not null)
        .Select(question => KeyValuePair.Create(question.Id, this[question.Id]!));

    /// <summary>The first shown question that was neither answered nor skipped; null when all are.</summary>
    public Question? FirstOpen
    {
        get
        {
            for (var place = 0; place < _values.Length; place++)
            {
                if (_shown[place] && _values[place] is null)
                    return Definition.Questions[place];
            }

            return null;
        }
    }

    public AnswerValue? this[string question] => _values[Definition.PlaceOf(question)];

    public static AnswerSheet Blank(
        QuestionnaireDefinition definition, RespondentSide side, IReadOnlyDictionary<string, string>? context = null) =>
        Filled(definition, side, context, []);

    /// <summary>A sheet from stored answers; they are trusted to be ones that the questions accepted.</summary>
    public static AnswerSheet Filled(
        QuestionnaireDefinition definition,
        RespondentSide side,
        IReadOnlyDictionary<string, string>? context,
        IEnumerable<KeyValuePair<string, AnswerValue>> answers)
    {
        if (!definition.Audience.Contains(side))
            throw new ArgumentException($"{definition.Key} is not for the side {side}", nameof(side));
        var unknown = context?.Keys.Except(definition.ContextVariables).FirstOrDefault();
        if (unknown is not null)
            throw new ArgumentException($"{definition.Key} knows no context variable '{unknown}'", nameof(context));
        var values = new AnswerValue?[definition.Questions.Count];
        foreach (var (question, value) in answers)
            values[definition.PlaceOf(question)] = value;
        return new AnswerSheet(definition, side, context ?? new Dictionary<string, string>(), values);
    }

    public bool Shows(string question) => _shown[Definition.PlaceOf(question)];

    public AnswerSheet With(string question, AnswerValue value)
    {
        AnswerValue?[] values = [.. _values];
        values[Definition.PlaceOf(question)] = value;
        return new AnswerSheet(this, values);
    }

    /// <summary>One pass is enough: conditions look back only, and what they look at is settled by then.</summary>
    private void Settle()
    {
        for (var place = 0; place < _values.Length; place++)
        {
            _shown[place] = Definition.Questions[place].ShowIf.Holds(this);
            if (!_shown[place])
                _values[place] = null;
        }
    }
}
