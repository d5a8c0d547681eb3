import SalusLabPanel from 'c/salusLabPanel';
import examples from '../force-app/main/default/lwc/salusLabPanel/__examples__/salusLabPanel.examples';
import { define, story } from './story';

define({ salusLabPanel: SalusLabPanel });

export default { title: 'Displays/Lab panel', component: 'c-salus-lab-panel' };

export const Default = story('salusLabPanel', examples.default);
export const List = story('salusLabPanel', examples.list);
export const Parts = story('salusLabPanel', examples.parts);
export const MissingResults = story('salusLabPanel', examples.missingResults);
export const Conclusion = story('salusLabPanel', examples.conclusion);
export const Preliminary = story('salusLabPanel', examples.preliminary);
export const Corrected = story('salusLabPanel', examples.corrected);
export const EnteredInError = story('salusLabPanel', examples.enteredInError);
export const Partial = story('salusLabPanel', examples.partial);
export const NoResults = story('salusLabPanel', examples.noResults);
export const NotReviewed = story('salusLabPanel', examples.notReviewed);
export const Withheld = story('salusLabPanel', examples.withheld);
export const SomeWithheld = story('salusLabPanel', examples.someWithheld);
export const Many = story('salusLabPanel', examples.many);
export const Loading = story('salusLabPanel', examples.loading);
export const NotRecorded = story('salusLabPanel', examples.notRecorded);
export const NoneKnown = story('salusLabPanel', examples.noneKnown);
export const NotPermitted = story('salusLabPanel', examples.notPermitted);
export const Error = story('salusLabPanel', examples.error);
export const LongText = story('salusLabPanel', examples.longText);
