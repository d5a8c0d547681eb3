import SalusButton from 'c/salusButton';
import SalusConfirmDialog from 'c/salusConfirmDialog';
import examples from '../force-app/main/default/lwc/salusConfirmDialog/__examples__/salusConfirmDialog.examples';
import { define, story } from './story';

define({ salusButton: SalusButton, salusConfirmDialog: SalusConfirmDialog });

export default { title: 'Foundations/Confirm dialog', component: 'c-salus-confirm-dialog' };

export const Default = story('salusConfirmDialog', examples.default);
export const Open = story('salusConfirmDialog', examples.open);
export const Destructive = story('salusConfirmDialog', examples.destructive);
export const OwnWords = story('salusConfirmDialog', examples.ownWords);
export const Private = story('salusConfirmDialog', examples.private);
export const LongText = story('salusConfirmDialog', examples.longText);
