import SalusHelpContact from 'c/salusHelpContact';
import examples from '../force-app/main/default/lwc/salusHelpContact/__examples__/salusHelpContact.examples';
import { define, story } from './story';

define({ salusHelpContact: SalusHelpContact });

export default { title: 'Foundations/Help contact', component: 'c-salus-help-contact' };

export const Default = story('salusHelpContact', examples.default);
export const PhoneOnly = story('salusHelpContact', examples.phoneOnly);
export const AsGiven = story('salusHelpContact', examples.asGiven);
export const Neither = story('salusHelpContact', examples.neither);
export const NotPermitted = story('salusHelpContact', examples.notPermitted);
export const LongText = story('salusHelpContact', examples.longText);
