import SalusVisitSummary from 'c/salusVisitSummary';
import examples from '../force-app/main/default/lwc/salusVisitSummary/__examples__/salusVisitSummary.examples';
import { define, story } from './story';

define({ salusVisitSummary: SalusVisitSummary });

export default { title: 'Telehealth/Visit summary', component: 'c-salus-visit-summary' };

export const Default = story('salusVisitSummary', examples.default);
export const Short = story('salusVisitSummary', examples.short);
export const Deeper = story('salusVisitSummary', examples.deeper);
