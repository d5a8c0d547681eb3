import SalusPermissionHelp from 'c/salusPermissionHelp';
import examples from '../force-app/main/default/lwc/salusPermissionHelp/__examples__/salusPermissionHelp.examples';
import { define, story } from './story';

define({ salusPermissionHelp: SalusPermissionHelp });

export default { title: 'Telehealth/Permission help', component: 'c-salus-permission-help' };

export const Default = story('salusPermissionHelp', examples.default);
export const Site = story('salusPermissionHelp', examples.site);
export const Screen = story('salusPermissionHelp', examples.screen);
