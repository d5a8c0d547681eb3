import SalusTabs from 'c/salusTabs';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusTabs/__examples__/salusTabs.examples';
import { define, story } from './story';

define({ salusTabs: SalusTabs, salusTextField: SalusTextField });

export default { title: 'Foundations/Tabs', component: 'c-salus-tabs' };

export const Default = story('salusTabs', examples.default);
export const Selected = story('salusTabs', examples.selected);
export const One = story('salusTabs', examples.one);
export const LongText = story('salusTabs', examples.longText);
export const Empty = story('salusTabs', examples.empty);
