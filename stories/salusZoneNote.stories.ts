import { installProblemSink } from 'c/salusHostProblems';
import SalusZoneNote from 'c/salusZoneNote';
import examples from '../force-app/main/default/lwc/salusZoneNote/__examples__/salusZoneNote.examples';
import { define, story } from './story';

define({ salusZoneNote: SalusZoneNote });

export default { title: 'Scheduling/Zone note', component: 'c-salus-zone-note' };

export const Default = story('salusZoneNote', examples.default);
export const SameZone = story('salusZoneNote', examples.sameZone);
export const FarAway = story('salusZoneNote', examples.farAway);
export const LongText = story('salusZoneNote', examples.longText);

/* What a patient sees where an author made the mistake: the sink that throws would hide it. */
export const Unknown = {
    ...story('salusZoneNote', examples.unknown),
    beforeEach: () => installProblemSink(() => {}),
};
