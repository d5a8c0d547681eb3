import SalusSelfView from 'c/salusSelfView';
import SalusVideoStage from 'c/salusVideoStage';
import examples from '../force-app/main/default/lwc/salusVideoStage/__examples__/salusVideoStage.examples';
import { define, story } from './story';

define({ salusSelfView: SalusSelfView, salusVideoStage: SalusVideoStage });

export default { title: 'Telehealth/Video stage', component: 'c-salus-video-stage' };

export const Default = story('salusVideoStage', examples.default);
export const Alone = story('salusVideoStage', examples.alone);
export const Pinned = story('salusVideoStage', examples.pinned);
export const Spotlight = story('salusVideoStage', examples.spotlight);
export const Eight = story('salusVideoStage', examples.eight);
export const Screen = story('salusVideoStage', examples.screen);
export const Self = story('salusVideoStage', examples.self);
export const Empty = story('salusVideoStage', examples.empty);
export const NotPermitted = story('salusVideoStage', examples.notPermitted);
