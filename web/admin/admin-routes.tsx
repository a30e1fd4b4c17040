export { AdminLayout } from './admin-layout.tsx';
export { CheckKnowledge } from './check-knowledge.tsx';
export { EditPartner } from './partners/edit-partner.tsx';
export { KeepPartners } from './partners/keep-partners.tsx';
export { ListPeople } from './list-people.tsx';
export { SeeHealth } from './see-health.tsx';
export { SetUpAlerts } from '../ui/alerts/set-up-alerts.tsx';
