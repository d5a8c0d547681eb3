import SalusConnectionStatus from 'c/salusConnectionStatus';
import examples from '../force-app/main/default/lwc/salusConnectionStatus/__examples__/salusConnectionStatus.examples';
import { define, story } from './story';

define({ salusConnectionStatus: SalusConnectionStatus });

export default { title: 'Telehealth/Connection status', component: 'c-salus-connection-status' };

export const Default = story('salusConnectionStatus', examples.default);
export const SoundOnly = story('salusConnectionStatus', examples.soundOnly);
export const Reconnecting = story('salusConnectionStatus', examples.reconnecting);
