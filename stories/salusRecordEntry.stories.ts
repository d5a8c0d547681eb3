import SalusRecordEntry from 'c/salusRecordEntry';
import examples from '../force-app/main/default/lwc/salusRecordEntry/__examples__/salusRecordEntry.examples';
import { define, story } from './story';

define({ salusRecordEntry: SalusRecordEntry });

export default { title: 'Displays/Record entry', component: 'c-salus-record-entry' };

export const Default = story('salusRecordEntry', examples.default);
export const NotDone = story('salusRecordEntry', examples.notDone);
export const EnteredInError = story('salusRecordEntry', examples.enteredInError);
export const Uninterpreted = story('salusRecordEntry', examples.uninterpreted);
export const Imprecise = story('salusRecordEntry', examples.imprecise);
export const Partial = story('salusRecordEntry', examples.partial);
export const Loading = story('salusRecordEntry', examples.loading);
export const NotRecorded = story('salusRecordEntry', examples.notRecorded);
export const NoneKnown = story('salusRecordEntry', examples.noneKnown);
export const NotPermitted = story('salusRecordEntry', examples.notPermitted);
export const Error = story('salusRecordEntry', examples.error);
export const LongText = story('salusRecordEntry', examples.longText);
