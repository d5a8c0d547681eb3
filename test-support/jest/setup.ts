/* Runs before every component test: mistakes of an author stop the test, and sa11y is at hand. */
import { setup } from '@sa11y/jest';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import { unmountAll } from '../mount';

setup();

beforeEach(() => {
    installProblemSink(throwProblem);
});

afterEach(() => {
    unmountAll();
});
