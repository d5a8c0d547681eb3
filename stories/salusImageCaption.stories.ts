import SalusImageCaption from 'c/salusImageCaption';
import examples from '../force-app/main/default/lwc/salusImageCaption/__examples__/salusImageCaption.examples';
import { define, story } from './story';

define({ salusImageCaption: SalusImageCaption });

export default { title: 'Displays/Image caption', component: 'c-salus-image-caption' };

export const Default = story('salusImageCaption', examples.default);
export const NotDescribed = story('salusImageCaption', examples.notDescribed);
export const EnteredInError = story('salusImageCaption', examples.enteredInError);
export const Preliminary = story('salusImageCaption', examples.preliminary);
export const UnknownCodes = story('salusImageCaption', examples.unknownCodes);
export const NotInterpreted = story('salusImageCaption', examples.notInterpreted);
export const OnlyAnId = story('salusImageCaption', examples.onlyAnId);
export const Loading = story('salusImageCaption', examples.loading);
export const NotPermitted = story('salusImageCaption', examples.notPermitted);
export const LongText = story('salusImageCaption', examples.longText);
