import SalusRecordRows from 'c/salusRecordRows';
import examples from '../force-app/main/default/lwc/salusRecordRows/__examples__/salusRecordRows.examples';
import { define, story } from './story';

define({ salusRecordRows: SalusRecordRows });

export default { title: 'Displays/Record rows', component: 'c-salus-record-rows' };

export const Default = story('salusRecordRows', examples.default);
export const Numbers = story('salusRecordRows', examples.numbers);
export const Parts = story('salusRecordRows', examples.parts);
export const Absent = story('salusRecordRows', examples.absent);
export const AsReceived = story('salusRecordRows', examples.asReceived);
export const Empty = story('salusRecordRows', examples.empty);
export const NotRecorded = story('salusRecordRows', examples.notRecorded);
export const Loading = story('salusRecordRows', examples.loading);
export const LongText = story('salusRecordRows', examples.longText);
