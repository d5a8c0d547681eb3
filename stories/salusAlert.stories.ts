import SalusAlert from 'c/salusAlert';
import SalusButton from 'c/salusButton';
import examples from '../force-app/main/default/lwc/salusAlert/__examples__/salusAlert.examples';
import { define, story } from './story';

define({ salusAlert: SalusAlert, salusButton: SalusButton });

export default { title: 'Foundations/Alert', component: 'c-salus-alert' };

export const Default = story('salusAlert', examples.default);
export const Success = story('salusAlert', examples.success);
export const Warning = story('salusAlert', examples.warning);
export const Error = story('salusAlert', examples.error);
export const Dismissible = story('salusAlert', examples.dismissible);
export const Private = story('salusAlert', examples.private);
export const LongText = story('salusAlert', examples.longText);
