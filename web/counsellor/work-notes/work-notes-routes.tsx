export { OpenNotes } from './open-notes.tsx';
