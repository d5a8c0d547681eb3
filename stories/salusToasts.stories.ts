import SalusToasts from 'c/salusToasts';
import examples from '../force-app/main/default/lwc/salusToasts/__examples__/salusToasts.examples';
import { define, story } from './story';

define({ salusToasts: SalusToasts });

export default { title: 'Foundations/Toasts', component: 'c-salus-toasts' };

export const Default = story('salusToasts', examples.default);
export const Several = story('salusToasts', examples.several);
export const Private = story('salusToasts', examples.private);
export const LongText = story('salusToasts', examples.longText);
export const Empty = story('salusToasts', examples.empty);
