/* Runs before every component test: mistakes of an author stop the test, a line in the console
   fails it, and so does a person's value where none may be. */
import { setup } from '@sa11y/jest';
import { installProblemSink, throwProblem } from 'c/salusHostProblems';
import { unmountAll } from '../mount';
import { findCanary, watchCanary } from './canary';
import './css';
import './dialog';
import './files';
import './focus';
import { unwatchConsole, watchConsole } from './quiet';

setup();

beforeEach(() => {
    installProblemSink(throwProblem);
    watchConsole();
    watchCanary();
});

afterEach(() => {
    unmountAll();
    expect({ console: unwatchConsole(), leaks: findCanary() }).toEqual({ console: [], leaks: [] });
});
