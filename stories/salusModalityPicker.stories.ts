import SalusModalityPicker from 'c/salusModalityPicker';
import examples from '../force-app/main/default/lwc/salusModalityPicker/__examples__/salusModalityPicker.examples';
import { define, story } from './story';

define({ salusModalityPicker: SalusModalityPicker });

export default { title: 'Scheduling/Modality picker', component: 'c-salus-modality-picker' };

export const Default = story('salusModalityPicker', examples.default);
export const Chosen = story('salusModalityPicker', examples.chosen);
export const Several = story('salusModalityPicker', examples.several);
export const Error = story('salusModalityPicker', examples.error);
export const LongText = story('salusModalityPicker', examples.longText);
export const Disabled = story('salusModalityPicker', examples.disabled);
export const ReadOnly = story('salusModalityPicker', examples.readOnly);
