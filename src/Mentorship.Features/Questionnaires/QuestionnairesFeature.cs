using Mentorship.Domain;
using Mentorship.Pipeline;

namespace Mentorship.Features.Questionnaires;

/// <summary>Questionnaires in the chat: taken question by question, scored, and shown to whom their files allow.</summary>
public sealed class QuestionnairesFeature : IFeature
{
    public void Register(FeatureMap map)
    {
        map.Single(_ => QuestionnaireLibrary.BuiltIn())
            .Scoped<RunStore>().Scoped<RunClock>().Scoped<EndedPairs>().Scoped<Offers>().Scoped<Assignments>()
            .Scoped<ResultStore>().Scoped<OwnResult>().Scoped<Sharing>().Scoped<RespondentStore>().Scoped<RespondentScreens>()
            .Scoped<IForms, OfferedForms>().Scoped<IPairNews, Sharing>().Scoped<IHomeSection, QuestionnaireHome>().Scoped<IComing, ComingRuns>()
            .Scoped<IErasure, QuestionnaireErasure>().Scoped<IStored, QuestionnaireErasure>().Scoped<IDeepLink, QuestionnaireLink>()
            .Word("/questionnaires", Right.TakeQuestionnaire, () => new ListQuestionnaires())
            .Flow(new QuestionnaireFlow(), Right.TakeQuestionnaire)
            .Answers<NeedRun, NeedRunAnswer>();
        Taking(map);
        Reading(map);
    }

    private static void Taking(FeatureMap map) => map
        .Handles<ListQuestionnaires, ListQuestionnairesHandler>("questionnaire.list", Right.TakeQuestionnaire)
        .Handles<TakeQuestionnaire, TakeQuestionnaireHandler>("questionnaire.take", Right.TakeQuestionnaire)
        .Handles<StartRun, KeepRunHandler>("questionnaire.start", Right.TakeQuestionnaire)
        .Handles<KeepRun, KeepRunHandler>("questionnaire.keep", Right.TakeQuestionnaire)
        .Handles<PutAside, PutAsideHandler>("questionnaire.put-aside", Right.TakeQuestionnaire)
        .Handles<ContinueRun, PutAsideHandler>("questionnaire.continue", Right.TakeQuestionnaire)
        .Handles<RemindTomorrow, PutAsideHandler>("questionnaire.remind-tomorrow", Right.TakeQuestionnaire)
        .Handles<DeclineRun, PutAsideHandler>("questionnaire.decline", Right.TakeQuestionnaire)
        .Handles<EraseRun, PutAsideHandler>("questionnaire.erase", Right.TakeQuestionnaire)
        .Handles<SubmitRun, SubmitRunHandler>("questionnaire.submit", Right.TakeQuestionnaire)
        .Handles<RemindRun, RunLapse>("questionnaire.remind", Right.Service)
        .Handles<ExpireRun, RunLapse>("questionnaire.expire", Right.Service);

    private static void Reading(FeatureMap map) => map
        .Handles<OpenResult, OpenResultHandler>("questionnaire.result", Right.ReadResults)
        .Handles<OpenAnswers, OpenResultHandler>("questionnaire.answers", Right.ReadResults)
        .Handles<PreviewForMentor, OpenResultHandler>("questionnaire.preview", Right.TakeQuestionnaire)
        .Handles<DiscussResult, DiscussResultHandler>("questionnaire.discuss", Right.Meet)
        .Handles<ListRespondents, RespondentsHandler>("questionnaire.respondents", Right.WatchResults)
        .Handles<OpenRespondent, RespondentsHandler>("questionnaire.respondent", Right.WatchResults);
}
