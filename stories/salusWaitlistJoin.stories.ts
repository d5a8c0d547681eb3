import SalusWaitlistJoin from 'c/salusWaitlistJoin';
import examples from '../force-app/main/default/lwc/salusWaitlistJoin/__examples__/salusWaitlistJoin.examples';
import { define, story } from './story';

define({ salusWaitlistJoin: SalusWaitlistJoin });

export default { title: 'Scheduling/Waitlist join', component: 'c-salus-waitlist-join' };

export const Default = story('salusWaitlistJoin', examples.default);
export const LostAnswer = story('salusWaitlistJoin', examples.lostAnswer);
export const BusyServer = story('salusWaitlistJoin', examples.busyServer);
export const FhirServer = story('salusWaitlistJoin', examples.fhirServer);
export const OnTheList = story('salusWaitlistJoin', examples.onTheList);
export const Booked = story('salusWaitlistJoin', examples.booked);
export const Elsewhere = story('salusWaitlistJoin', examples.elsewhere);
export const LongText = story('salusWaitlistJoin', examples.longText);
