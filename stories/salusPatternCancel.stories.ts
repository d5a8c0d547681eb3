import SalusPatternCancel from 'c/salusPatternCancel';
import examples from '../force-app/main/default/lwc/salusPatternCancel/__examples__/salusPatternCancel.examples';
import { define, story } from './story';

define({ salusPatternCancel: SalusPatternCancel });

export default { title: 'Patterns/Cancel', component: 'c-salus-pattern-cancel' };

export const Default = story('salusPatternCancel', examples.default);
export const LostAnswer = story('salusPatternCancel', examples.lostAnswer);
export const TooLate = story('salusPatternCancel', examples.tooLate);
export const Elsewhere = story('salusPatternCancel', examples.elsewhere);
export const AlreadyCancelled = story('salusPatternCancel', examples.alreadyCancelled);
export const NotFound = story('salusPatternCancel', examples.notFound);
export const FhirServer = story('salusPatternCancel', examples.fhirServer);
