import SalusMenuButton from 'c/salusMenuButton';
import examples from '../force-app/main/default/lwc/salusMenuButton/__examples__/salusMenuButton.examples';
import { define, story } from './story';

define({ salusMenuButton: SalusMenuButton });

export default { title: 'Foundations/Menu button', component: 'c-salus-menu-button' };

export const Default = story('salusMenuButton', examples.default);
export const Compact = story('salusMenuButton', examples.compact);
export const LongText = story('salusMenuButton', examples.longText);
