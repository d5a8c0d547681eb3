import SalusFileUpload from 'c/salusFileUpload';
import examples from '../force-app/main/default/lwc/salusFileUpload/__examples__/salusFileUpload.examples';
import { define, story } from './story';

define({ salusFileUpload: SalusFileUpload });

export default { title: 'Forms/File upload', component: 'c-salus-file-upload' };

export const Default = story('salusFileUpload', examples.default);
export const Empty = story('salusFileUpload', examples.empty);
export const One = story('salusFileUpload', examples.one);
export const Error = story('salusFileUpload', examples.error);
export const LongText = story('salusFileUpload', examples.longText);
export const Disabled = story('salusFileUpload', examples.disabled);
export const ReadOnly = story('salusFileUpload', examples.readOnly);
