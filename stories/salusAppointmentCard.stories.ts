import SalusAppointmentCard from 'c/salusAppointmentCard';
import examples from '../force-app/main/default/lwc/salusAppointmentCard/__examples__/salusAppointmentCard.examples';
import { define, story } from './story';

define({ salusAppointmentCard: SalusAppointmentCard });

export default { title: 'Scheduling/Appointment card', component: 'c-salus-appointment-card' };

export const Default = story('salusAppointmentCard', examples.default);
export const Video = story('salusAppointmentCard', examples.video);
export const StartNow = story('salusAppointmentCard', examples.startNow);
export const ReturnToVisit = story('salusAppointmentCard', examples.returnToVisit);
export const Phone = story('salusAppointmentCard', examples.phone);
export const TwoZones = story('salusAppointmentCard', examples.twoZones);
export const Requested = story('salusAppointmentCard', examples.requested);
export const Waitlist = story('salusAppointmentCard', examples.waitlist);
export const Cancelled = story('salusAppointmentCard', examples.cancelled);
export const UnknownStatus = story('salusAppointmentCard', examples.unknownStatus);
export const NotPermitted = story('salusAppointmentCard', examples.notPermitted);
export const LongText = story('salusAppointmentCard', examples.longText);
