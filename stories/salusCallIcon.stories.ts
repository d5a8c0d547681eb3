import SalusCallIcon from 'c/salusCallIcon';
import examples from '../force-app/main/default/lwc/salusCallIcon/__examples__/salusCallIcon.examples';
import { define, story } from './story';

define({ salusCallIcon: SalusCallIcon });

export default { title: 'Telehealth/Call icon', component: 'c-salus-call-icon' };

export const Default = story('salusCallIcon', examples.default);
export const Hand = story('salusCallIcon', examples.hand);
export const Off = story('salusCallIcon', examples.off);
