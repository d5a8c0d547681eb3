import SalusVisitCall from 'c/salusVisitCall';
import examples from '../force-app/main/default/lwc/salusVisitCall/__examples__/salusVisitCall.examples';
import { define, story } from './story';

define({ salusVisitCall: SalusVisitCall });

export default { title: 'Telehealth/Visit call', component: 'c-salus-visit-call' };

export const Default = story('salusVisitCall', examples.default);
export const Busy = story('salusVisitCall', examples.busy);
export const Refused = story('salusVisitCall', examples.refused);
export const Host = story('salusVisitCall', examples.host);
