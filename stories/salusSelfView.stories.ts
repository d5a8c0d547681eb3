import SalusSelfView from 'c/salusSelfView';
import examples from '../force-app/main/default/lwc/salusSelfView/__examples__/salusSelfView.examples';
import { define, story } from './story';

define({ salusSelfView: SalusSelfView });

export default { title: 'Telehealth/Self view', component: 'c-salus-self-view' };

export const Default = story('salusSelfView', examples.default);
export const Large = story('salusSelfView', examples.large);
export const Hidden = story('salusSelfView', examples.hidden);
export const CameraOff = story('salusSelfView', examples.cameraOff);
export const NotPermitted = story('salusSelfView', examples.notPermitted);
