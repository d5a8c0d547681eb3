import SalusHoldAlert from 'c/salusHoldAlert';
import examples from '../force-app/main/default/lwc/salusHoldAlert/__examples__/salusHoldAlert.examples';
import { define, story } from './story';

define({ salusHoldAlert: SalusHoldAlert });

export default { title: 'Scheduling/Hold alert', component: 'c-salus-hold-alert' };

export const Default = story('salusHoldAlert', examples.default);
export const Busy = story('salusHoldAlert', examples.busy);
export const Deeper = story('salusHoldAlert', examples.deeper);
