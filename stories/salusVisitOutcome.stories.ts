import SalusVisitOutcome from 'c/salusVisitOutcome';
import examples from '../force-app/main/default/lwc/salusVisitOutcome/__examples__/salusVisitOutcome.examples';
import { define, story } from './story';

define({ salusVisitOutcome: SalusVisitOutcome });

export default { title: 'Scheduling/Visit outcome', component: 'c-salus-visit-outcome' };

export const Default = story('salusVisitOutcome', examples.default);
export const Requested = story('salusVisitOutcome', examples.requested);
export const NotBooked = story('salusVisitOutcome', examples.notBooked);
export const Elsewhere = story('salusVisitOutcome', examples.elsewhere);
export const NotPermitted = story('salusVisitOutcome', examples.notPermitted);
export const LongText = story('salusVisitOutcome', examples.longText);
