import SalusNumberField from 'c/salusNumberField';
import examples from '../force-app/main/default/lwc/salusNumberField/__examples__/salusNumberField.examples';
import { define, story } from './story';

define({ salusNumberField: SalusNumberField });

export default { title: 'Forms/Number field', component: 'c-salus-number-field' };

export const Default = story('salusNumberField', examples.default);
export const Required = story('salusNumberField', examples.required);
export const Currency = story('salusNumberField', examples.currency);
export const Percent = story('salusNumberField', examples.percent);
export const Error = story('salusNumberField', examples.error);
export const LongText = story('salusNumberField', examples.longText);
export const Disabled = story('salusNumberField', examples.disabled);
export const ReadOnly = story('salusNumberField', examples.readOnly);
