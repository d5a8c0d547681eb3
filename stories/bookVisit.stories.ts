import BookVisit from 'c/bookVisit';
import { INVENTED_NOW } from '../examples/inventedClinics';
import { define, story } from './story';

define({ bookVisit: BookVisit });

export default { title: 'Examples/A portal page', component: 'c-book-visit' };

export const Default = story('bookVisit', { properties: {}, now: INVENTED_NOW });
