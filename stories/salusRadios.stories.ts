import SalusRadios from 'c/salusRadios';
import examples from '../force-app/main/default/lwc/salusRadios/__examples__/salusRadios.examples';
import { define, story } from './story';

define({ salusRadios: SalusRadios });

export default { title: 'Forms/Radios', component: 'c-salus-radios' };

export const Default = story('salusRadios', examples.default);
export const Chosen = story('salusRadios', examples.chosen);
export const Required = story('salusRadios', examples.required);
export const Error = story('salusRadios', examples.error);
export const Horizontal = story('salusRadios', examples.horizontal);
export const LongText = story('salusRadios', examples.longText);
export const Disabled = story('salusRadios', examples.disabled);
export const ReadOnly = story('salusRadios', examples.readOnly);
