import SalusAddressField from 'c/salusAddressField';
import examples from '../force-app/main/default/lwc/salusAddressField/__examples__/salusAddressField.examples';
import { define, story } from './story';

define({ salusAddressField: SalusAddressField });

export default { title: 'Forms/Address field', component: 'c-salus-address-field' };

export const Default = story('salusAddressField', examples.default);
export const Empty = story('salusAddressField', examples.empty);
export const OneCountry = story('salusAddressField', examples.oneCountry);
export const Mexico = story('salusAddressField', examples.mexico);
export const Elsewhere = story('salusAddressField', examples.elsewhere);
export const SameOffered = story('salusAddressField', examples.sameOffered);
export const Same = story('salusAddressField', examples.same);
export const Other = story('salusAddressField', examples.other);
export const Error = story('salusAddressField', examples.error);
export const LongText = story('salusAddressField', examples.longText);
export const Disabled = story('salusAddressField', examples.disabled);
export const ReadOnly = story('salusAddressField', examples.readOnly);
