import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusTextField/__examples__/salusTextField.examples';
import { define, story } from './story';

define({ salusTextField: SalusTextField });

export default { title: 'Forms/Text field', component: 'c-salus-text-field' };

export const Default = story('salusTextField', examples.default);
export const Required = story('salusTextField', examples.required);
export const Error = story('salusTextField', examples.error);
export const LongText = story('salusTextField', examples.longText);
export const Disabled = story('salusTextField', examples.disabled);
export const ReadOnly = story('salusTextField', examples.readOnly);
