import SalusImageAttachment from 'c/salusImageAttachment';
import examples from '../force-app/main/default/lwc/salusImageAttachment/__examples__/salusImageAttachment.examples';
import { define, story } from './story';

define({ salusImageAttachment: SalusImageAttachment });

export default { title: 'Displays/Image attachment', component: 'c-salus-image-attachment' };

export const Default = story('salusImageAttachment', examples.default);
export const NotDescribed = story('salusImageAttachment', examples.notDescribed);
export const PictureOnly = story('salusImageAttachment', examples.pictureOnly);
export const EnteredInError = story('salusImageAttachment', examples.enteredInError);
export const PictureLoading = story('salusImageAttachment', examples.pictureLoading);
export const PictureFailed = story('salusImageAttachment', examples.pictureFailed);
export const PictureBroken = story('salusImageAttachment', examples.pictureBroken);
export const PictureNotPermitted = story('salusImageAttachment', examples.pictureNotPermitted);
export const Loading = story('salusImageAttachment', examples.loading);
export const NotPermitted = story('salusImageAttachment', examples.notPermitted);
export const LongText = story('salusImageAttachment', examples.longText);
