namespace Mentorship.Domain.Questionnaires;

/// <summary>When a question is asked. A condition looks only at what stands before its question, so one pass settles a sheet.</summary>
public abstract record ShowIf
{
    private ShowIf() { }

    public abstract bool Holds(AnswerSheet sheet);

    public sealed record Always : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) => true;
    }

    public sealed record Answer(string Question, Test Test) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) => Test.Holds(sheet[Question]);
    }

    /// <summary>Looks at what the service knows about the run, not at an answer.</summary>
    public sealed record Context(string Variable, Test Test) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) =>
            Test.Holds(sheet.Context.TryGetValue(Variable, out var text) ? new AnswerValue.One(text) : null);
    }

    public sealed record Index(string Section, Test Test) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) =>
            Test.Holds(Indices.SoFar(sheet, Section) is { } index ? new AnswerValue.Number(index) : null);
    }

    /// <summary>Some scaled answer of a section is the one looked for.</summary>
    public sealed record AnyIn(string Section, int Value, IReadOnlyList<string> Except) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) => sheet.Definition.ScaledIn(Section)
            .Any(question => sheet[question.Id]?.Amount == Value && !Except.Contains(question.Id));
    }

    public sealed record All(IReadOnlyList<ShowIf> Parts) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) => Parts.All(part => part.Holds(sheet));
    }

    public sealed record Any(IReadOnlyList<ShowIf> Parts) : ShowIf
    {
        public override bool Holds(AnswerSheet sheet) => Parts.Any(part => part.Holds(sheet));
    }
}
