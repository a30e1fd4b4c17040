export { AdminLayout } from './admin-layout.tsx';
export { CheckKnowledge } from './check-knowledge.tsx';
export { ListPeople } from './list-people.tsx';
export { SeeHealth } from './see-health.tsx';
