import SalusPatientBanner from 'c/salusPatientBanner';
import examples from '../force-app/main/default/lwc/salusPatientBanner/__examples__/salusPatientBanner.examples';
import { define, story } from './story';

define({ salusPatientBanner: SalusPatientBanner });

export default { title: 'Displays/Patient banner', component: 'c-salus-patient-banner' };

export const Default = story('salusPatientBanner', examples.default);
export const Masked = story('salusPatientBanner', examples.masked);
export const Expanded = story('salusPatientBanner', examples.expanded);
export const WithoutToday = story('salusPatientBanner', examples.withoutToday);
export const Child = story('salusPatientBanner', examples.child);
export const Deceased = story('salusPatientBanner', examples.deceased);
export const DeceasedOnly = story('salusPatientBanner', examples.deceasedOnly);
export const PartialDate = story('salusPatientBanner', examples.partialDate);
export const Unidentified = story('salusPatientBanner', examples.unidentified);
export const Nameless = story('salusPatientBanner', examples.nameless);
export const Replaced = story('salusPatientBanner', examples.replaced);
export const Uninterpreted = story('salusPatientBanner', examples.uninterpreted);
export const Partial = story('salusPatientBanner', examples.partial);
export const LongText = story('salusPatientBanner', examples.longText);
export const Loading = story('salusPatientBanner', examples.loading);
export const NotRecorded = story('salusPatientBanner', examples.notRecorded);
export const NotPermitted = story('salusPatientBanner', examples.notPermitted);
export const Error = story('salusPatientBanner', examples.error);
