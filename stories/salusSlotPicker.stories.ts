import SalusSlotPicker from 'c/salusSlotPicker';
import examples from '../force-app/main/default/lwc/salusSlotPicker/__examples__/salusSlotPicker.examples';
import { define, story } from './story';

define({ salusSlotPicker: SalusSlotPicker });

export default { title: 'Scheduling/Slot picker', component: 'c-salus-slot-picker' };

export const Default = story('salusSlotPicker', examples.default);
export const Error = story('salusSlotPicker', examples.error);
export const ManyDays = story('salusSlotPicker', examples.manyDays);
export const FullDay = story('salusSlotPicker', examples.fullDay);
export const Deeper = story('salusSlotPicker', examples.deeper);
export const ArrivalWindow = story('salusSlotPicker', examples.arrivalWindow);
export const ClocksGoBack = story('salusSlotPicker', examples.clocksGoBack);
export const TwoZones = story('salusSlotPicker', examples.twoZones);
export const Empty = story('salusSlotPicker', examples.empty);
export const LongText = story('salusSlotPicker', examples.longText);
