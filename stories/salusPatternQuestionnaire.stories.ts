import SalusPatternQuestionnaire from 'c/salusPatternQuestionnaire';
import examples from '../force-app/main/default/lwc/salusPatternQuestionnaire/__examples__/salusPatternQuestionnaire.examples';
import { define, story } from './story';

define({ salusPatternQuestionnaire: SalusPatternQuestionnaire });

export default { title: 'Patterns/Questionnaire', component: 'c-salus-pattern-questionnaire' };

export const Default = story('salusPatternQuestionnaire', examples.default);
export const Unreachable = story('salusPatternQuestionnaire', examples.unreachable);
export const Changed = story('salusPatternQuestionnaire', examples.changed);
export const Review = story('salusPatternQuestionnaire', examples.review);
export const Blocked = story('salusPatternQuestionnaire', examples.blocked);
