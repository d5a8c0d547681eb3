import SalusPatternScheduling from 'c/salusPatternScheduling';
import examples from '../force-app/main/default/lwc/salusPatternScheduling/__examples__/salusPatternScheduling.examples';
import { publishedExample } from '../examples/publishedExample';
import { define, story } from './story';

define({ salusPatternScheduling: SalusPatternScheduling });

export default { title: 'Patterns/Scheduling', component: 'c-salus-pattern-scheduling' };

export const Default = story('salusPatternScheduling', examples.default);
export const Conflict = story('salusPatternScheduling', examples.conflict);
export const Slow = story('salusPatternScheduling', examples.slow);
export const Unreachable = story('salusPatternScheduling', examples.unreachable);
export const NoTimes = story('salusPatternScheduling', examples.noTimes);
export const WaitingList = story('salusPatternScheduling', examples.waitingList);
export const TwoZones = story('salusPatternScheduling', examples.twoZones);
export const Elsewhere = story('salusPatternScheduling', examples.elsewhere);
export const LostAnswer = story('salusPatternScheduling', examples.lostAnswer);
export const AsksTheClinic = story('salusPatternScheduling', examples.asksTheClinic);
export const LongText = story('salusPatternScheduling', examples.longText);
export const PublishedSlots = story('salusPatternScheduling', publishedExample());
export const FhirServer = story('salusPatternScheduling', examples.fhirServer);
