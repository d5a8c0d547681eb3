import SalusConsentField from 'c/salusConsentField';
import examples from '../force-app/main/default/lwc/salusConsentField/__examples__/salusConsentField.examples';
import { define, story } from './story';

define({ salusConsentField: SalusConsentField });

export default { title: 'Forms/Consent field', component: 'c-salus-consent-field' };

export const Default = story('salusConsentField', examples.default);
export const Earlier = story('salusConsentField', examples.earlier);
export const EarlierVersion = story('salusConsentField', examples.earlierVersion);
export const OtherLanguage = story('salusConsentField', examples.otherLanguage);
export const Needed = story('salusConsentField', examples.needed);
export const Disabled = story('salusConsentField', examples.disabled);
export const LongText = story('salusConsentField', examples.longText);
