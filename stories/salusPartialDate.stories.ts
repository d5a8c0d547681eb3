import SalusPartialDate from 'c/salusPartialDate';
import examples from '../force-app/main/default/lwc/salusPartialDate/__examples__/salusPartialDate.examples';
import { define, story } from './story';

define({ salusPartialDate: SalusPartialDate });

export default { title: 'Forms/Partial date', component: 'c-salus-partial-date' };

export const Default = story('salusPartialDate', examples.default);
export const Required = story('salusPartialDate', examples.required);
export const Unknown = story('salusPartialDate', examples.unknown);
export const Error = story('salusPartialDate', examples.error);
export const LongText = story('salusPartialDate', examples.longText);
export const Disabled = story('salusPartialDate', examples.disabled);
export const ReadOnly = story('salusPartialDate', examples.readOnly);
