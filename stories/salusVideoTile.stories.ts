import SalusVideoTile from 'c/salusVideoTile';
import examples from '../force-app/main/default/lwc/salusVideoTile/__examples__/salusVideoTile.examples';
import { define, story } from './story';

define({ salusVideoTile: SalusVideoTile });

export default { title: 'Telehealth/Video tile', component: 'c-salus-video-tile' };

export const Default = story('salusVideoTile', examples.default);
export const Pinned = story('salusVideoTile', examples.pinned);
export const NoPicture = story('salusVideoTile', examples.noPicture);
export const Paused = story('salusVideoTile', examples.paused);
export const Phone = story('salusVideoTile', examples.phone);
export const Screen = story('salusVideoTile', examples.screen);
export const LongText = story('salusVideoTile', examples.longText);
export const NotPermitted = story('salusVideoTile', examples.notPermitted);
