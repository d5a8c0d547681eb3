import SalusCheckbox from 'c/salusCheckbox';
import examples from '../force-app/main/default/lwc/salusCheckbox/__examples__/salusCheckbox.examples';
import { define, story } from './story';

define({ salusCheckbox: SalusCheckbox });

export default { title: 'Forms/Checkbox', component: 'c-salus-checkbox' };

export const Default = story('salusCheckbox', examples.default);
export const Ticked = story('salusCheckbox', examples.ticked);
export const Required = story('salusCheckbox', examples.required);
export const Error = story('salusCheckbox', examples.error);
export const SwitchedOff = story('salusCheckbox', examples.switchedOff);
export const SwitchedOn = story('salusCheckbox', examples.switchedOn);
export const LongText = story('salusCheckbox', examples.longText);
export const Disabled = story('salusCheckbox', examples.disabled);
export const ReadOnly = story('salusCheckbox', examples.readOnly);
export const SwitchReadOnly = story('salusCheckbox', examples.switchReadOnly);
