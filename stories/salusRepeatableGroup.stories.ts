import SalusRepeatableGroup from 'c/salusRepeatableGroup';
import examples from '../force-app/main/default/lwc/salusRepeatableGroup/__examples__/salusRepeatableGroup.examples';
import { define, story } from './story';

define({ salusRepeatableGroup: SalusRepeatableGroup });

export default { title: 'Forms/Repeatable group', component: 'c-salus-repeatable-group' };

export const Default = story('salusRepeatableGroup', examples.default);
export const Empty = story('salusRepeatableGroup', examples.empty);
export const Minimum = story('salusRepeatableGroup', examples.minimum);
export const Full = story('salusRepeatableGroup', examples.full);
export const AllKinds = story('salusRepeatableGroup', examples.allKinds);
export const Error = story('salusRepeatableGroup', examples.error);
export const LongText = story('salusRepeatableGroup', examples.longText);
export const Disabled = story('salusRepeatableGroup', examples.disabled);
export const ReadOnly = story('salusRepeatableGroup', examples.readOnly);
