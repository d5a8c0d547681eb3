import SalusNameField from 'c/salusNameField';
import examples from '../force-app/main/default/lwc/salusNameField/__examples__/salusNameField.examples';
import { define, story } from './story';

define({ salusNameField: SalusNameField });

export default { title: 'Forms/Name field', component: 'c-salus-name-field' };

export const Default = story('salusNameField', examples.default);
export const Empty = story('salusNameField', examples.empty);
export const AllParts = story('salusNameField', examples.allParts);
export const OneName = story('salusNameField', examples.oneName);
export const Full = story('salusNameField', examples.full);
export const Other = story('salusNameField', examples.other);
export const Error = story('salusNameField', examples.error);
export const LongText = story('salusNameField', examples.longText);
export const Disabled = story('salusNameField', examples.disabled);
export const ReadOnly = story('salusNameField', examples.readOnly);
