import SalusDeviceMenu from 'c/salusDeviceMenu';
import examples from '../force-app/main/default/lwc/salusDeviceMenu/__examples__/salusDeviceMenu.examples';
import { define, story } from './story';

define({ salusDeviceMenu: SalusDeviceMenu });

export default { title: 'Telehealth/Device menu', component: 'c-salus-device-menu' };

export const Default = story('salusDeviceMenu', examples.default);
export const Closed = story('salusDeviceMenu', examples.closed);
export const Unnamed = story('salusDeviceMenu', examples.unnamed);
