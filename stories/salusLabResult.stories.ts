import SalusLabResult from 'c/salusLabResult';
import examples from '../force-app/main/default/lwc/salusLabResult/__examples__/salusLabResult.examples';
import { define, story } from './story';

define({ salusLabResult: SalusLabResult });

export default { title: 'Displays/Lab result', component: 'c-salus-lab-result' };

export const Default = story('salusLabResult', examples.default);
export const High = story('salusLabResult', examples.high);
export const Critical = story('salusLabResult', examples.critical);
export const OutsideWithoutMeaning = story('salusLabResult', examples.outsideWithoutMeaning);
export const Contradiction = story('salusLabResult', examples.contradiction);
export const LessThan = story('salusLabResult', examples.lessThan);
export const VerySmall = story('salusLabResult', examples.verySmall);
export const SeveralRanges = story('salusLabResult', examples.severalRanges);
export const OtherUnit = story('salusLabResult', examples.otherUnit);
export const Titer = story('salusLabResult', examples.titer);
export const Text = story('salusLabResult', examples.text);
export const Absent = story('salusLabResult', examples.absent);
export const Nothing = story('salusLabResult', examples.nothing);
export const Components = story('salusLabResult', examples.components);
export const Preliminary = story('salusLabResult', examples.preliminary);
export const Corrected = story('salusLabResult', examples.corrected);
export const Amended = story('salusLabResult', examples.amended);
export const Cancelled = story('salusLabResult', examples.cancelled);
export const Registered = story('salusLabResult', examples.registered);
export const EnteredInError = story('salusLabResult', examples.enteredInError);
export const StatusAsReceived = story('salusLabResult', examples.statusAsReceived);
export const Uninterpreted = story('salusLabResult', examples.uninterpreted);
export const Partial = story('salusLabResult', examples.partial);
export const NotReviewed = story('salusLabResult', examples.notReviewed);
export const Withheld = story('salusLabResult', examples.withheld);
export const Loading = story('salusLabResult', examples.loading);
export const NotRecorded = story('salusLabResult', examples.notRecorded);
export const NoneKnown = story('salusLabResult', examples.noneKnown);
export const NotPermitted = story('salusLabResult', examples.notPermitted);
export const Error = story('salusLabResult', examples.error);
export const LongText = story('salusLabResult', examples.longText);
