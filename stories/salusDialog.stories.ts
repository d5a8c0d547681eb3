import SalusButton from 'c/salusButton';
import SalusDialog from 'c/salusDialog';
import SalusTextField from 'c/salusTextField';
import examples from '../force-app/main/default/lwc/salusDialog/__examples__/salusDialog.examples';
import { define, story } from './story';

define({ salusButton: SalusButton, salusDialog: SalusDialog, salusTextField: SalusTextField });

export default { title: 'Foundations/Dialog', component: 'c-salus-dialog' };

export const Default = story('salusDialog', examples.default);
export const Open = story('salusDialog', examples.open);
export const Short = story('salusDialog', examples.short);
export const LongText = story('salusDialog', examples.longText);
export const Empty = story('salusDialog', examples.empty);
