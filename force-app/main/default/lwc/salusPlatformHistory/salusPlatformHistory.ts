export { currentStep, enterStep, replaceStep, watchSteps } from './steps';
