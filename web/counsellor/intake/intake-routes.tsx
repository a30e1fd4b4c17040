export { OpenIntake } from './open-intake.tsx';
