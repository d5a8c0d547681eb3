import SalusRecordList from 'c/salusRecordList';
import examples from '../force-app/main/default/lwc/salusRecordList/__examples__/salusRecordList.examples';
import { define, story } from './story';

define({ salusRecordList: SalusRecordList });

export default { title: 'Displays/Record list', component: 'c-salus-record-list' };

export const Default = story('salusRecordList', examples.default);
export const Note = story('salusRecordList', examples.note);
export const RecordOfItsOwn = story('salusRecordList', examples.recordOfItsOwn);
export const Nothing = story('salusRecordList', examples.nothing);
export const Many = story('salusRecordList', examples.many);
export const Partial = story('salusRecordList', examples.partial);
export const LongText = story('salusRecordList', examples.longText);
export const Loading = story('salusRecordList', examples.loading);
export const NotRecorded = story('salusRecordList', examples.notRecorded);
