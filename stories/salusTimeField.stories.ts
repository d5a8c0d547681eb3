import SalusTimeField from 'c/salusTimeField';
import examples from '../force-app/main/default/lwc/salusTimeField/__examples__/salusTimeField.examples';
import { define, story } from './story';

define({ salusTimeField: SalusTimeField });

export default { title: 'Forms/Time field', component: 'c-salus-time-field' };

export const Default = story('salusTimeField', examples.default);
export const Required = story('salusTimeField', examples.required);
export const WithLimits = story('salusTimeField', examples.withLimits);
export const Error = story('salusTimeField', examples.error);
export const LongText = story('salusTimeField', examples.longText);
export const Disabled = story('salusTimeField', examples.disabled);
export const ReadOnly = story('salusTimeField', examples.readOnly);
