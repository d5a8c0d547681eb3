import SalusButton from 'c/salusButton';
import examples from '../force-app/main/default/lwc/salusButton/__examples__/salusButton.examples';
import { define, story } from './story';

define({ salusButton: SalusButton });

export default { title: 'Foundations/Button', component: 'c-salus-button' };

export const Default = story('salusButton', examples.default);
export const Primary = story('salusButton', examples.primary);
export const Quiet = story('salusButton', examples.quiet);
export const Danger = story('salusButton', examples.danger);
export const Busy = story('salusButton', examples.busy);
export const Unavailable = story('salusButton', examples.unavailable);
export const Disabled = story('salusButton', examples.disabled);
export const LongText = story('salusButton', examples.longText);
