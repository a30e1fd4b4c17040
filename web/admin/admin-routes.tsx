export { AdminLayout } from './admin-layout.tsx';
export { AddDocument, EditDocument } from './knowledge/edit-document.tsx';
export { KeepKnowledge } from './knowledge/keep-knowledge.tsx';
export { OpenDocument } from './knowledge/open-document.tsx';
export { EditPartner } from './partners/edit-partner.tsx';
export { KeepPartners } from './partners/keep-partners.tsx';
export { ListPeople } from './list-people.tsx';
export { SeeHealth } from './see-health.tsx';
export { SetUpAlerts } from '../ui/alerts/set-up-alerts.tsx';
