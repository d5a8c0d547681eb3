import SalusRecordCode from 'c/salusRecordCode';
import examples from '../force-app/main/default/lwc/salusRecordCode/__examples__/salusRecordCode.examples';
import { define, story } from './story';

define({ salusRecordCode: SalusRecordCode });

export default { title: 'Displays/Record code', component: 'c-salus-record-code' };

export const Default = story('salusRecordCode', examples.default);
export const Known = story('salusRecordCode', examples.known);
export const OfItsElement = story('salusRecordCode', examples.ofItsElement);
export const WithWords = story('salusRecordCode', examples.withWords);
export const NotRecorded = story('salusRecordCode', examples.notRecorded);
export const LongText = story('salusRecordCode', examples.longText);
