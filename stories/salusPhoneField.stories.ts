import SalusPhoneField from 'c/salusPhoneField';
import examples from '../force-app/main/default/lwc/salusPhoneField/__examples__/salusPhoneField.examples';
import { define, story } from './story';

define({ salusPhoneField: SalusPhoneField });

export default { title: 'Forms/Phone field', component: 'c-salus-phone-field' };

export const Default = story('salusPhoneField', examples.default);
export const Empty = story('salusPhoneField', examples.empty);
export const Extension = story('salusPhoneField', examples.extension);
export const Abroad = story('salusPhoneField', examples.abroad);
export const Error = story('salusPhoneField', examples.error);
export const LongText = story('salusPhoneField', examples.longText);
export const Disabled = story('salusPhoneField', examples.disabled);
export const ReadOnly = story('salusPhoneField', examples.readOnly);
