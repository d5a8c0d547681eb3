import SalusCheckboxes from 'c/salusCheckboxes';
import examples from '../force-app/main/default/lwc/salusCheckboxes/__examples__/salusCheckboxes.examples';
import { define, story } from './story';

define({ salusCheckboxes: SalusCheckboxes });

export default { title: 'Forms/Checkboxes', component: 'c-salus-checkboxes' };

export const Default = story('salusCheckboxes', examples.default);
export const Chosen = story('salusCheckboxes', examples.chosen);
export const Required = story('salusCheckboxes', examples.required);
export const Error = story('salusCheckboxes', examples.error);
export const Exclusive = story('salusCheckboxes', examples.exclusive);
export const Horizontal = story('salusCheckboxes', examples.horizontal);
export const LongText = story('salusCheckboxes', examples.longText);
export const Disabled = story('salusCheckboxes', examples.disabled);
export const ReadOnly = story('salusCheckboxes', examples.readOnly);
