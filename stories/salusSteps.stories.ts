import SalusSteps from 'c/salusSteps';
import examples from '../force-app/main/default/lwc/salusSteps/__examples__/salusSteps.examples';
import { define, story } from './story';

define({ salusSteps: SalusSteps });

export default { title: 'Forms/Steps', component: 'c-salus-steps' };

export const Default = story('salusSteps', examples.default);
export const First = story('salusSteps', examples.first);
export const Last = story('salusSteps', examples.last);
export const LongText = story('salusSteps', examples.longText);
