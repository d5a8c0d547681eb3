import SalusButton from 'c/salusButton';
import SalusShortcutHelp from 'c/salusShortcutHelp';
import examples from '../force-app/main/default/lwc/salusShortcutHelp/__examples__/salusShortcutHelp.examples';
import { define, story } from './story';

define({ salusButton: SalusButton, salusShortcutHelp: SalusShortcutHelp });

export default { title: 'Telehealth/Shortcut help', component: 'c-salus-shortcut-help' };

export const Default = story('salusShortcutHelp', examples.default);
export const Closed = story('salusShortcutHelp', examples.closed);
export const Kept = story('salusShortcutHelp', examples.kept);
