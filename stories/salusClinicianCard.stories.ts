import SalusClinicianCard from 'c/salusClinicianCard';
import examples from '../force-app/main/default/lwc/salusClinicianCard/__examples__/salusClinicianCard.examples';
import { define, story } from './story';

define({ salusClinicianCard: SalusClinicianCard });

export default { title: 'Scheduling/Clinician card', component: 'c-salus-clinician-card' };

export const Default = story('salusClinicianCard', examples.default);
export const Chosen = story('salusClinicianCard', examples.chosen);
export const Picture = story('salusClinicianCard', examples.picture);
export const DescribedPicture = story('salusClinicianCard', examples.describedPicture);
export const NoOpenTimes = story('salusClinicianCard', examples.noOpenTimes);
export const NameOnly = story('salusClinicianCard', examples.nameOnly);
export const NotPermitted = story('salusClinicianCard', examples.notPermitted);
export const LongText = story('salusClinicianCard', examples.longText);
