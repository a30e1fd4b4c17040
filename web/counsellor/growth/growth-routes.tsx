export { OpenGrowth } from './open-growth.tsx';
