import SalusDocumentList from 'c/salusDocumentList';
import examples from '../force-app/main/default/lwc/salusDocumentList/__examples__/salusDocumentList.examples';
import { define, story } from './story';

define({ salusDocumentList: SalusDocumentList });

export default { title: 'Displays/Document list', component: 'c-salus-document-list' };

export const Default = story('salusDocumentList', examples.default);
export const NotOpenable = story('salusDocumentList', examples.notOpenable);
export const EnteredInError = story('salusDocumentList', examples.enteredInError);
export const Replaced = story('salusDocumentList', examples.replaced);
export const Preliminary = story('salusDocumentList', examples.preliminary);
export const SameName = story('salusDocumentList', examples.sameName);
export const FileName = story('salusDocumentList', examples.fileName);
export const NoFile = story('salusDocumentList', examples.noFile);
export const UnsafeAddress = story('salusDocumentList', examples.unsafeAddress);
export const Nothing = story('salusDocumentList', examples.nothing);
export const Uninterpreted = story('salusDocumentList', examples.uninterpreted);
export const Partial = story('salusDocumentList', examples.partial);
export const Many = story('salusDocumentList', examples.many);
export const LongText = story('salusDocumentList', examples.longText);
export const Loading = story('salusDocumentList', examples.loading);
export const NotRecorded = story('salusDocumentList', examples.notRecorded);
export const StateNoneKnown = story('salusDocumentList', examples.stateNoneKnown);
export const NotPermitted = story('salusDocumentList', examples.notPermitted);
export const Error = story('salusDocumentList', examples.error);
