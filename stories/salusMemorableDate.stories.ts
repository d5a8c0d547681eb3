import SalusMemorableDate from 'c/salusMemorableDate';
import examples from '../force-app/main/default/lwc/salusMemorableDate/__examples__/salusMemorableDate.examples';
import { define, story } from './story';

define({ salusMemorableDate: SalusMemorableDate });

export default { title: 'Forms/Memorable date', component: 'c-salus-memorable-date' };

export const Default = story('salusMemorableDate', examples.default);
export const Empty = story('salusMemorableDate', examples.empty);
export const Error = story('salusMemorableDate', examples.error);
export const LongText = story('salusMemorableDate', examples.longText);
export const Disabled = story('salusMemorableDate', examples.disabled);
export const ReadOnly = story('salusMemorableDate', examples.readOnly);
