import SalusCallToggle from 'c/salusCallToggle';
import examples from '../force-app/main/default/lwc/salusCallToggle/__examples__/salusCallToggle.examples';
import { define, story } from './story';

define({ salusCallToggle: SalusCallToggle });

export default { title: 'Telehealth/Call toggle', component: 'c-salus-call-toggle' };

export const Default = story('salusCallToggle', examples.default);
export const Off = story('salusCallToggle', examples.off);
export const Pending = story('salusCallToggle', examples.pending);
export const Unavailable = story('salusCallToggle', examples.unavailable);
