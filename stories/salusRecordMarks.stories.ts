import SalusRecordMarks from 'c/salusRecordMarks';
import examples from '../force-app/main/default/lwc/salusRecordMarks/__examples__/salusRecordMarks.examples';
import { define, story } from './story';

define({ salusRecordMarks: SalusRecordMarks });

export default { title: 'Displays/Record marks', component: 'c-salus-record-marks' };

export const Default = story('salusRecordMarks', examples.default);
export const EnteredInError = story('salusRecordMarks', examples.enteredInError);
export const DoNot = story('salusRecordMarks', examples.doNot);
export const Preliminary = story('salusRecordMarks', examples.preliminary);
export const Stopped = story('salusRecordMarks', examples.stopped);
export const UnknownCode = story('salusRecordMarks', examples.unknownCode);
export const NotRecorded = story('salusRecordMarks', examples.notRecorded);
export const LongText = story('salusRecordMarks', examples.longText);
