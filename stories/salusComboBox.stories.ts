import SalusComboBox from 'c/salusComboBox';
import examples from '../force-app/main/default/lwc/salusComboBox/__examples__/salusComboBox.examples';
import { define, story } from './story';

define({ salusComboBox: SalusComboBox });

export default { title: 'Forms/Combo box', component: 'c-salus-combo-box' };

export const Default = story('salusComboBox', examples.default);
export const Chosen = story('salusComboBox', examples.chosen);
export const Several = story('salusComboBox', examples.several);
export const Search = story('salusComboBox', examples.search);
export const Required = story('salusComboBox', examples.required);
export const Error = story('salusComboBox', examples.error);
export const LongText = story('salusComboBox', examples.longText);
export const Disabled = story('salusComboBox', examples.disabled);
export const ReadOnly = story('salusComboBox', examples.readOnly);
