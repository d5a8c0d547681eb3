import SalusVisitArrival from 'c/salusVisitArrival';
import examples from '../force-app/main/default/lwc/salusVisitArrival/__examples__/salusVisitArrival.examples';
import { define, story } from './story';

define({ salusVisitArrival: SalusVisitArrival });

export default { title: 'Telehealth/Visit arrival', component: 'c-salus-visit-arrival' };

export const Default = story('salusVisitArrival', examples.default);
export const Guest = story('salusVisitArrival', examples.guest);
export const LongText = story('salusVisitArrival', examples.longText);
