import SalusAppointmentList from 'c/salusAppointmentList';
import examples from '../force-app/main/default/lwc/salusAppointmentList/__examples__/salusAppointmentList.examples';
import { define, story } from './story';

define({ salusAppointmentList: SalusAppointmentList });

export default { title: 'Scheduling/Appointment list', component: 'c-salus-appointment-list' };

export const Default = story('salusAppointmentList', examples.default);
export const Many = story('salusAppointmentList', examples.many);
export const NothingUpcoming = story('salusAppointmentList', examples.nothingUpcoming);
export const Nothing = story('salusAppointmentList', examples.nothing);
export const Loading = story('salusAppointmentList', examples.loading);
export const NotPermitted = story('salusAppointmentList', examples.notPermitted);
export const NotLoaded = story('salusAppointmentList', examples.notLoaded);
export const LongText = story('salusAppointmentList', examples.longText);
