import SalusSecretField from 'c/salusSecretField';
import examples from '../force-app/main/default/lwc/salusSecretField/__examples__/salusSecretField.examples';
import { define, story } from './story';

define({ salusSecretField: SalusSecretField });

export default { title: 'Forms/Secret field', component: 'c-salus-secret-field' };

export const Default = story('salusSecretField', examples.default);
export const Password = story('salusSecretField', examples.password);
export const OneTimeCode = story('salusSecretField', examples.oneTimeCode);
export const Error = story('salusSecretField', examples.error);
export const LongText = story('salusSecretField', examples.longText);
export const Disabled = story('salusSecretField', examples.disabled);
export const ReadOnly = story('salusSecretField', examples.readOnly);
