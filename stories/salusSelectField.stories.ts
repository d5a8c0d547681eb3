import SalusSelectField from 'c/salusSelectField';
import examples from '../force-app/main/default/lwc/salusSelectField/__examples__/salusSelectField.examples';
import { define, story } from './story';

define({ salusSelectField: SalusSelectField });

export default { title: 'Forms/Select field', component: 'c-salus-select-field' };

export const Default = story('salusSelectField', examples.default);
export const Chosen = story('salusSelectField', examples.chosen);
export const Required = story('salusSelectField', examples.required);
export const Error = story('salusSelectField', examples.error);
export const Grouped = story('salusSelectField', examples.grouped);
export const LongText = story('salusSelectField', examples.longText);
export const Disabled = story('salusSelectField', examples.disabled);
export const ReadOnly = story('salusSelectField', examples.readOnly);
