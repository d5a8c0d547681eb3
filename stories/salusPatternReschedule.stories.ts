import SalusPatternReschedule from 'c/salusPatternReschedule';
import examples from '../force-app/main/default/lwc/salusPatternReschedule/__examples__/salusPatternReschedule.examples';
import { define, story } from './story';

define({ salusPatternReschedule: SalusPatternReschedule });

export default { title: 'Patterns/Reschedule', component: 'c-salus-pattern-reschedule' };

export const Default = story('salusPatternReschedule', examples.default);
export const Conflict = story('salusPatternReschedule', examples.conflict);
export const LostAnswer = story('salusPatternReschedule', examples.lostAnswer);
export const AsksTheClinic = story('salusPatternReschedule', examples.asksTheClinic);
export const NoTimes = story('salusPatternReschedule', examples.noTimes);
export const TooLate = story('salusPatternReschedule', examples.tooLate);
export const Elsewhere = story('salusPatternReschedule', examples.elsewhere);
export const Cancelled = story('salusPatternReschedule', examples.cancelled);
export const FhirServer = story('salusPatternReschedule', examples.fhirServer);
