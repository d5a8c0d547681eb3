import SalusMaskedIdField from 'c/salusMaskedIdField';
import examples from '../force-app/main/default/lwc/salusMaskedIdField/__examples__/salusMaskedIdField.examples';
import { define, story } from './story';

define({ salusMaskedIdField: SalusMaskedIdField });

export default { title: 'Forms/Masked id field', component: 'c-salus-masked-id-field' };

export const Default = story('salusMaskedIdField', examples.default);
export const Empty = story('salusMaskedIdField', examples.empty);
export const SocialSecurity = story('salusMaskedIdField', examples.socialSecurity);
export const Error = story('salusMaskedIdField', examples.error);
export const LongText = story('salusMaskedIdField', examples.longText);
export const Disabled = story('salusMaskedIdField', examples.disabled);
export const ReadOnly = story('salusMaskedIdField', examples.readOnly);
