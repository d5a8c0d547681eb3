import SalusQuestionnaireAnswers from 'c/salusQuestionnaireAnswers';
import examples from '../force-app/main/default/lwc/salusQuestionnaireAnswers/__examples__/salusQuestionnaireAnswers.examples';
import { define, story } from './story';

define({ salusQuestionnaireAnswers: SalusQuestionnaireAnswers });

export default {
    title: 'Patterns/Questionnaire answers',
    component: 'c-salus-questionnaire-answers',
};

export const Default = story('salusQuestionnaireAnswers', examples.default);
export const Mistake = story('salusQuestionnaireAnswers', examples.mistake);
export const NotRecorded = story('salusQuestionnaireAnswers', examples.notRecorded);
