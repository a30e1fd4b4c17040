// The calendar and what is noted after a session come in a piece of their own, when somebody goes there.
export { SeeCalendar } from './see-calendar.tsx';
export { AfterSession } from '../sessions/after-session.tsx';
export { FollowSessions } from '../sessions/follow-sessions.tsx';
