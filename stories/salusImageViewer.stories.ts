import SalusImageViewer from 'c/salusImageViewer';
import examples from '../force-app/main/default/lwc/salusImageViewer/__examples__/salusImageViewer.examples';
import { define, story } from './story';

define({ salusImageViewer: SalusImageViewer });

export default { title: 'Displays/Image viewer', component: 'c-salus-image-viewer' };

export const Default = story('salusImageViewer', examples.default);
export const OneImage = story('salusImageViewer', examples.oneImage);
export const NotDescribed = story('salusImageViewer', examples.notDescribed);
export const LongSeries = story('salusImageViewer', examples.longSeries);
export const EnteredInError = story('salusImageViewer', examples.enteredInError);
export const PictureLoading = story('salusImageViewer', examples.pictureLoading);
export const PictureFailed = story('salusImageViewer', examples.pictureFailed);
export const PictureNotPermitted = story('salusImageViewer', examples.pictureNotPermitted);
export const NoImages = story('salusImageViewer', examples.noImages);
export const Loading = story('salusImageViewer', examples.loading);
export const NotPermitted = story('salusImageViewer', examples.notPermitted);
export const LongText = story('salusImageViewer', examples.longText);
