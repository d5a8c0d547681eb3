import SalusVitalSign from 'c/salusVitalSign';
import examples from '../force-app/main/default/lwc/salusVitalSign/__examples__/salusVitalSign.examples';
import { define, story } from './story';

define({ salusVitalSign: SalusVitalSign });

export default { title: 'Displays/Vital sign', component: 'c-salus-vital-sign' };

export const Default = story('salusVitalSign', examples.default);
export const High = story('salusVitalSign', examples.high);
export const MissingHalf = story('salusVitalSign', examples.missingHalf);
export const HeartRate = story('salusVitalSign', examples.heartRate);
export const Oxygen = story('salusVitalSign', examples.oxygen);
export const Preliminary = story('salusVitalSign', examples.preliminary);
export const Corrected = story('salusVitalSign', examples.corrected);
export const Amended = story('salusVitalSign', examples.amended);
export const Registered = story('salusVitalSign', examples.registered);
export const Cancelled = story('salusVitalSign', examples.cancelled);
export const EnteredInError = story('salusVitalSign', examples.enteredInError);
export const Disagrees = story('salusVitalSign', examples.disagrees);
export const Uninterpreted = story('salusVitalSign', examples.uninterpreted);
export const Partial = story('salusVitalSign', examples.partial);
export const LongText = story('salusVitalSign', examples.longText);
export const Loading = story('salusVitalSign', examples.loading);
export const NotRecorded = story('salusVitalSign', examples.notRecorded);
export const NoneKnown = story('salusVitalSign', examples.noneKnown);
export const NotPermitted = story('salusVitalSign', examples.notPermitted);
export const NotLoaded = story('salusVitalSign', examples.notLoaded);
export const Filtered = story('salusVitalSign', examples.filtered);
export const Error = story('salusVitalSign', examples.error);
