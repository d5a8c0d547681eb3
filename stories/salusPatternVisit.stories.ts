import SalusPatternVisit from 'c/salusPatternVisit';
import examples from '../force-app/main/default/lwc/salusPatternVisit/__examples__/salusPatternVisit.examples';
import { visitExample } from '../examples/visitExample';
import { inventedPeople } from '../examples/inMemoryCall';
import { define, story } from './story';
import { besideTheClinic } from './theClinic';

define({ salusPatternVisit: SalusPatternVisit });

export default { title: 'Patterns/Visit', component: 'c-salus-pattern-visit' };

export const Default = story('salusPatternVisit', examples.default);
export const Guest = story('salusPatternVisit', examples.guest);
export const TooEarly = story('salusPatternVisit', examples.tooEarly);

const waiting = () => visitExample({ call: { lobby: true, others: [inventedPeople.clinician] } });
const withTheClinic = waiting();
const onASharedDevice = waiting();

/** What everybody else does in the visit is done by the buttons below it. */
export const WithTheClinic = besideTheClinic(
    story('salusPatternVisit', withTheClinic),
    withTheClinic.properties,
);
/** As above, where what is announced names nobody. */
export const OnASharedDevice = besideTheClinic(story('salusPatternVisit', onASharedDevice), {
    ...onASharedDevice.properties,
    privacy: 'minimal',
});
