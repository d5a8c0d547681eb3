import SalusDatePicker from 'c/salusDatePicker';
import examples from '../force-app/main/default/lwc/salusDatePicker/__examples__/salusDatePicker.examples';
import { define, story } from './story';

define({ salusDatePicker: SalusDatePicker });

export default { title: 'Forms/Date picker', component: 'c-salus-date-picker' };

export const Default = story('salusDatePicker', examples.default);
export const Required = story('salusDatePicker', examples.required);
export const WithReasons = story('salusDatePicker', examples.withReasons);
export const Error = story('salusDatePicker', examples.error);
export const LongText = story('salusDatePicker', examples.longText);
export const Disabled = story('salusDatePicker', examples.disabled);
export const ReadOnly = story('salusDatePicker', examples.readOnly);
