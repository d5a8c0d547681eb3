import SalusQuestions from 'c/salusQuestions';
import examples from '../force-app/main/default/lwc/salusQuestions/__examples__/salusQuestions.examples';
import { define, story } from './story';

define({ salusQuestions: SalusQuestions });

export default { title: 'Patterns/Questions', component: 'c-salus-questions' };

export const Default = story('salusQuestions', examples.default);
export const Group = story('salusQuestions', examples.group);
export const Wrong = story('salusQuestions', examples.wrong);
