import SalusDeviceCheck from 'c/salusDeviceCheck';
import examples from '../force-app/main/default/lwc/salusDeviceCheck/__examples__/salusDeviceCheck.examples';
import { define, story } from './story';

define({ salusDeviceCheck: SalusDeviceCheck });

export default { title: 'Telehealth/Device check', component: 'c-salus-device-check' };

export const Default = story('salusDeviceCheck', examples.default);
export const VideoOnly = story('salusDeviceCheck', examples.videoOnly);
export const Network = story('salusDeviceCheck', examples.network);
