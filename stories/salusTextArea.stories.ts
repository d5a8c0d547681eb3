import SalusTextArea from 'c/salusTextArea';
import examples from '../force-app/main/default/lwc/salusTextArea/__examples__/salusTextArea.examples';
import { define, story } from './story';

define({ salusTextArea: SalusTextArea });

export default { title: 'Forms/Text area', component: 'c-salus-text-area' };

export const Default = story('salusTextArea', examples.default);
export const Limit = story('salusTextArea', examples.limit);
export const TooLong = story('salusTextArea', examples.tooLong);
export const Error = story('salusTextArea', examples.error);
export const LongText = story('salusTextArea', examples.longText);
export const Disabled = story('salusTextArea', examples.disabled);
export const ReadOnly = story('salusTextArea', examples.readOnly);
