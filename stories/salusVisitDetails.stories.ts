import SalusVisitDetails from 'c/salusVisitDetails';
import examples from '../force-app/main/default/lwc/salusVisitDetails/__examples__/salusVisitDetails.examples';
import { define, story } from './story';

define({ salusVisitDetails: SalusVisitDetails });

export default { title: 'Scheduling/Visit details', component: 'c-salus-visit-details' };

export const Default = story('salusVisitDetails', examples.default);
export const InPerson = story('salusVisitDetails', examples.inPerson);
export const Interpreter = story('salusVisitDetails', examples.interpreter);
export const LongText = story('salusVisitDetails', examples.longText);
